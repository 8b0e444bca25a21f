using System.Collections.Immutable;
using Pbms.Publishing.Pictures;

namespace Pbms.Publishing.Layout;

/// <summary>One piece of the printed report, from top to bottom.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>Centred and bold at the head of the report.</summary>
    public sealed record Title(string Text) : Block;

    /// <param name="Level">1–4.</param>
    public sealed record Heading(int Level, string Text) : Block;

    public sealed record Paragraph(string Text) : Block;

    /// <summary>One item of a list; its number is in the text.</summary>
    public sealed record Item(string Text) : Block;

    /// <summary>Short names, numbered and in columns.</summary>
    public sealed record Names(ImmutableArray<string> Texts) : Block;

    public sealed record Note(string Text) : Block;

    /// <param name="HasCaption">Whether its caption is printed; without, a heading says what it is.</param>
    public sealed record Grid(Table Table, bool HasCaption = true) : Block;

    public sealed record Chart(BarChart Bars) : Block;

    /// <summary>On pages laid across, for tables with much text.</summary>
    public sealed record Wide(ImmutableArray<Block> Blocks) : Block;
}
