using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Reminders.Cards;

/// <summary>A part of a card: a heading and rows, the first few of them.</summary>
public static class Section
{
    /// <summary>Longer lists are cut with a word; a card must stay readable on a phone.</summary>
    private const int ShownRows = 6;

    /// <summary>What others wrote is cut to this; the whole is a tap away.</summary>
    private const int LongestQuote = 120;

    /// <summary>Nothing at all when there is nothing to list.</summary>
    public static IEnumerable<CardBlock> Of<T>(string heading, ImmutableArray<T> items, Func<T, CardBlock> row)
    {
        if (items.IsEmpty) yield break;
        yield return new CardBlock.Heading(heading);
        foreach (var item in items.Take(ShownRows)) yield return row(item);
        if (items.Length > ShownRows) yield return new CardBlock.Note(Phrases.AndMore(items.Length - ShownRows));
    }

    public static CardBlock Row(string text, string status) => new CardBlock.Item(text, status, null);

    public static string Quote(string words) => Labels.Fit(words.ReplaceLineEndings(" "), LongestQuote);
}
