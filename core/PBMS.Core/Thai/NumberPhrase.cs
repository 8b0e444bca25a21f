namespace Pbms.Core.Thai;

/// <summary>The number a text starts with, in figures, in words or in both ("2 พัน 5 ร้อย"), cut into its parts.</summary>
/// <param name="Tokens">Its parts; empty when the text does not start with a number.</param>
/// <param name="Doubt">Set when the text starts with a number that cannot be read.</param>
/// <param name="End">Where the text goes on after it.</param>
internal sealed record NumberPhrase(IReadOnlyList<NumberToken> Tokens, NumberDoubt? Doubt, int End)
{
    /// <summary>Does the text start with something of a number, readable or not?</summary>
    public bool IsNumber => Tokens.Count > 0 || Doubt is not null;

    /// <summary>Cuts the number off the front of <paramref name="text"/>, which starts with no space.</summary>
    public static NumberPhrase ReadFrom(string text)
    {
        var tokens = new List<NumberToken>();
        for (var at = 0; at < text.Length; at = ThaiFolding.SkipSpaces(text, tokens[^1].End))
        {
            if (char.IsAsciiDigit(text[at]))
            {
                var run = FigureRun.ReadAt(text, at);
                if (run.Doubt is not null) return new NumberPhrase(tokens, run.Doubt, run.End);
                tokens.Add(new NumberToken(NumberTokenKind.Figures, run.Value, run.End));
            }
            else if (WordAt(text, at, tokens.Count) is { } word)
            {
                tokens.Add(word);
            }
            else
            {
                break;
            }
        }

        return WithoutGluedWord(text, tokens);
    }

    // ศูนย์ after another number is a centre ("5 ศูนย์"), not a nought.
    private static NumberToken? WordAt(string text, int at, int before)
    {
        var rest = text.AsSpan(at);
        if (NumberWords.FalseFriends.AtStart(rest) > 0) return null;
        var length = NumberWords.All.Match(rest, out var word);
        if (length == 0 || (word.Kind == NumberTokenKind.Zero && before > 0)) return null;
        return word with { End = at + length };
    }

    // "พันธุ์", "หกล้ม", "ล้านดอลลาร์": a number word that unknown letters follow may be the start of another word.
    private static NumberPhrase WithoutGluedWord(string text, List<NumberToken> tokens)
    {
        if (tokens.Count == 0) return new NumberPhrase(tokens, null, 0);
        var last = tokens[^1];
        if (last.Kind == NumberTokenKind.Figures || IsWordEnd(text.AsSpan(last.End))) return new NumberPhrase(tokens, null, last.End);

        var hasFigures = tokens.Exists(token => token.Kind == NumberTokenKind.Figures);
        return hasFigures ? new NumberPhrase(tokens, NumberDoubt.AmongWords, last.End) : new NumberPhrase([], null, 0);
    }

    private static bool IsWordEnd(ReadOnlySpan<char> rest) =>
        rest.IsEmpty
        || !(char.IsLetter(rest[0]) || ThaiFolding.IsThai(rest[0]))
        || NumberWords.Measures.AtStart(rest) > 0
        || NumberManners.HedgesAfter.Match(rest, out _) > 0;
}
