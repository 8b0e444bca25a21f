using System.Collections.Immutable;

namespace Pbms.Core.Reporting;

/// <summary>Reads a reason class from a reporter's own words by the keywords of the classes, which are data.</summary>
/// <remarks>
/// The words are read from left to right and the longest keyword at each place is taken, so a longer keyword of one class
/// hides a shorter one of another inside it: "คำสั่งแต่งตั้งคณะกรรมการ" is no "คณะกรรมการ", "สัญญาณ" no "สัญญา". A keyword counts
/// once: its length, or one when it ends in "?", which marks a weak sign that only decides where nothing better is said
/// ("อยู่ระหว่าง?"). In the clause that tells the cause it counts twice.
/// </remarks>
public static class ReasonSuggestion
{
    private const int InCause = 2;

    /// <summary>
    /// The class whose keywords weigh most; "other" when none occurs. Earlier classes win a tie. No words make it throw.
    /// </summary>
    public static string ClassOf(string words, ImmutableArray<ReasonClass> classes)
    {
        var weights = Weights(ReasonText.Fold(words), classes);
        return classes
            .Select(reason => (reason.Code, Weight: weights.Where(found => found.Key.Class == reason.Code).Sum(found => found.Value)))
            .Where(reason => reason.Weight > 0)
            .OrderByDescending(reason => reason.Weight)
            .Select(reason => reason.Code)
            .FirstOrDefault(ReasonClass.Other);
    }

    private static Dictionary<Sign, int> Weights(string text, ImmutableArray<ReasonClass> classes)
    {
        var signs = Signs(classes);
        var cause = ReasonText.Cause(text);
        var weights = new Dictionary<Sign, int>();
        for (var at = 0; at < text.Length;)
        {
            var sign = signs[text[at]].FirstOrDefault(sign => ReasonText.IsAt(text, at, sign.Word));
            if (sign is not null)
            {
                var weight = sign.Weight * (at >= cause.Start.Value && at < cause.End.Value ? InCause : 1);
                weights[sign] = Math.Max(weight, weights.GetValueOrDefault(sign));
            }

            at += sign?.Word.Length ?? 1;
        }

        return weights;
    }

    // By first letter, the longest first; the sort is stable, so the earlier class has a keyword that two classes name.
    private static ILookup<char, Sign> Signs(ImmutableArray<ReasonClass> classes) => classes
        .SelectMany(reason => reason.Keywords.Select(keyword => Sign.Of(reason.Code, keyword)))
        .Where(sign => sign.Word.Length > 0)
        .OrderByDescending(sign => sign.Word.Length)
        .ToLookup(sign => sign.Word[0]);

    private sealed record Sign(string Class, string Word, int Weight)
    {
        public static Sign Of(string reasonClass, string keyword)
        {
            var word = ReasonText.Fold(keyword.TrimEnd('?'));
            return new(reasonClass, word, keyword.EndsWith('?') ? 1 : word.Length);
        }
    }
}
