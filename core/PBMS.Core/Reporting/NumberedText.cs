using System.Collections.Immutable;
using Pbms.Core.Thai;

namespace Pbms.Core.Reporting;

/// <summary>Answers with a number before each: "1) 1 2) 0", "ข้อ 1 5 ข้อ 2 ไม่มี".</summary>
internal static class NumberedText
{
    private const string And = "และ";
    private const string Between = " ,;|/";

    /// <summary>The answers in a folded text whose lines end in \n; empty when it is not numbered answers.</summary>
    public static ImmutableArray<NumberedAnswer> Read(string text) =>
        AnswerNumbering.All.Select(numbering => Read(text, numbering)).FirstOrDefault(answers => !answers.IsEmpty, []);

    private static ImmutableArray<NumberedAnswer> Read(string text, AnswerNumbering numbering)
    {
        var marks = numbering.MarksIn(text);
        if (marks.IsEmpty) return [];
        var answers = Cut(text, marks);
        if (numbering.IsClock && MayBeTimes(text, marks, answers)) return [];
        var areAnswers = answers.Length < 2
            ? numbering.StandsAlone && marks[0].Start == 0 && answers.All(answer => AnswerSense.IsResult(answer.Text))
            : AnswerOpening.Fits(text[..marks[0].Start]) && AreResults(answers);
        return areAnswers ? answers : [];
    }

    private static ImmutableArray<NumberedAnswer> Cut(string text, ImmutableArray<AnswerMark> marks)
    {
        var ends = marks.Skip(1).Select(mark => mark.Start).Append(text.Length);
        return [.. marks.Zip(ends, (mark, end) => new NumberedAnswer(mark.Number, Tidy(text[mark.End..end])))
            .Where(answer => answer.Text.Length > 0)];
    }

    // The signs and the และ that lead to the next answer are not part of this one.
    private static string Tidy(string answer)
    {
        var text = answer.Replace('\n', ' ').AsSpan().TrimStart(' ').TrimEnd(Between);
        if (text.Length > And.Length && text.EndsWith(And, StringComparison.Ordinal)) text = text[..^And.Length].TrimEnd(Between);
        if (text.Length > 1 && text[^1] == '.' && char.IsAsciiDigit(text[^2])) text = text[..^1];
        return text.ToString();
    }

    // A list of reasons is numbered too. Some answers may be sentences to ask about, if others are results beyond doubt.
    private static bool AreResults(ImmutableArray<NumberedAnswer> answers)
    {
        var results = answers.Count(answer => AnswerSense.IsResult(answer.Text));
        return results == answers.Length || (results * 2 >= answers.Length && answers.Any(answer => AnswerSense.IsNumber(answer.Text)));
    }

    // "9:30 10:30": without a space after the colon the numbers must run 1, 2, 3 and not all answers look like minutes.
    private static bool MayBeTimes(string text, ImmutableArray<AnswerMark> marks, ImmutableArray<NumberedAnswer> answers)
    {
        var isTight = marks.Any(mark => mark.End < text.Length && char.IsAsciiDigit(text[mark.End]));
        if (!isTight) return false;
        var runs = marks.Length > 1 && marks.Select(mark => mark.Number).SequenceEqual(Enumerable.Range(1, marks.Length));
        return !runs || answers.All(answer => DigitRun.At(answer.Text, 0).Length == 2);
    }
}
