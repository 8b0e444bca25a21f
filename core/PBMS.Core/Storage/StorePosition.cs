namespace Pbms.Core.Storage;

/// <summary>How far a reader has come with what is written, in the store's own words; the default stands before everything.</summary>
public readonly record struct StorePosition(string? Mark)
{
    public bool IsStart => Mark is null;
}
