namespace Pbms.Publishing.Workbooks;

/// <summary>Text or a number; neither is an empty cell.</summary>
public readonly record struct SheetCell(string? Text, decimal? Number)
{
    public static implicit operator SheetCell(string? text) => new(text, null);

    public static implicit operator SheetCell(decimal? number) => new(null, number);

    public static implicit operator SheetCell(int number) => new(null, number);
}
