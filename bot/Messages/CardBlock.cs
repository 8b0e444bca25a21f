using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Messages;

/// <summary>One part of a card, drawn from top to bottom.</summary>
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Note), "note")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Score), "score")]
[JsonDerivedType(typeof(Item), "item")]
[JsonDerivedType(typeof(Question), "question")]
[JsonDerivedType(typeof(Rule), "rule")]
[JsonDerivedType(typeof(Bars), "bars")]
public abstract record CardBlock
{
    private CardBlock()
    {
    }

    /// <summary>Bold, for the name of a unit or a line; may wrap over several lines.</summary>
    public sealed record Heading(string Text) : CardBlock;

    public sealed record Paragraph(string Text) : CardBlock;

    /// <summary>Small and grey: where a figure is from, what is demonstration data.</summary>
    public sealed record Note(string Text) : CardBlock;

    /// <summary>Label and value side by side, a row each.</summary>
    public sealed record Facts(ImmutableArray<CardFact> Rows) : CardBlock;

    /// <summary>A score with its light and a bar; colour never stands without <paramref name="Word"/>.</summary>
    /// <param name="Percent">As shown, "92.23".</param>
    /// <param name="Fill">Length of the bar, 0–100.</param>
    public sealed record Score(string Label, string Percent, TrafficLight Light, string Word, int Fill) : CardBlock;

    /// <summary>One row of a list: what it is, and how it stands.</summary>
    /// <param name="Light">Null when it has none (not due, nothing entered).</param>
    /// <param name="Status">Words for how it stands; never empty.</param>
    public sealed record Item(string Text, string Status, TrafficLight? Light) : CardBlock;

    /// <summary>A small chart of bars, one a row, from top to bottom.</summary>
    public sealed record Bars(ImmutableArray<CardBar> Rows) : CardBlock;

    /// <summary>What the person is asked now; the last block of a card that asks.</summary>
    public sealed record Question(string Text) : CardBlock;

    /// <summary>A thin line between parts.</summary>
    public sealed record Rule : CardBlock;
}
