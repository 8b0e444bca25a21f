namespace Pbms.Publishing.Layout;

/// <summary>A cell over several rows: begun in one, continued in those below it.</summary>
public enum Merge
{
    None,
    Begins,
    Continues,
}
