namespace Pbms.Core.Thai;

/// <summary>Phrases that all mean the same, looked for at the start or the end of a text, longest first.</summary>
internal sealed class PhraseList(params string[] phrases)
{
    private readonly PhraseTable<string> atStart = new(phrases.Select(phrase => KeyValuePair.Create(phrase, phrase)));
    private readonly string[] longestFirst = [.. phrases.OrderByDescending(phrase => phrase.Length)];

    /// <summary>Length of the longest phrase the text starts with; 0 when none.</summary>
    public int AtStart(ReadOnlySpan<char> text) => atStart.Match(text, out _);

    /// <summary>Length of the longest phrase the text ends with; 0 when none.</summary>
    public int AtEnd(ReadOnlySpan<char> text)
    {
        foreach (var phrase in longestFirst)
        {
            if (text.EndsWith(phrase, StringComparison.Ordinal)) return phrase.Length;
        }

        return 0;
    }

    /// <summary>The text without the phrases it starts with, and without the spaces and the given signs between them.</summary>
    public ReadOnlySpan<char> StripStart(ReadOnlySpan<char> text, ReadOnlySpan<char> between)
    {
        while (true)
        {
            text = text.TrimStart(between);
            var length = AtStart(text);
            if (length == 0) return text;
            text = text[length..];
        }
    }
}
