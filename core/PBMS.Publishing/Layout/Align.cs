namespace Pbms.Publishing.Layout;

public enum Align
{
    Left,
    Centre,
    Right,
}
