using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Pbms.Core.Reporting;

/// <summary>One way to number answers. A text is cut by one way at a time, so that "2. " inside "1) … 2) …" is no number.</summary>
/// <param name="Pattern">One mark.</param>
/// <param name="StandsAlone">Can one mark alone be trusted? "2) 7" can, "2. 7" is a number badly typed.</param>
/// <param name="IsClock">Are its marks like times of day, "9:30"?</param>
internal sealed partial record AnswerNumbering(Regex Pattern, bool StandsAlone = true, bool IsClock = false)
{
    // A space, a comma or a Thai letter may go before a mark: "1)5ครั้ง2)3ครั้ง".
    private const string Before = @"(?<![^ \n,;|/\u0E01-\u0E4E])";
    private const string Number = "[0-9]{1,3}";
    private const string Word = "(?:(?:ข้อ|ลำดับ)(?:ที่)?|(?:รายการ|ตัวชี้วัด|กิจกรรม)ที่) ?";
    private const string Signs = @"(?: ?[):=]| ?\.(?![0-9]))*";

    // "ข้อ 1-3", "ข้อ 2.5" and "ข้อ 3/2567" are about something else.
    private const string Worded = Word + Number + "(?![0-9%]|[-/.,][0-9])" + Signs;

    /// <summary>The most explicit first.</summary>
    public static readonly ImmutableArray<AnswerNumbering> All =
    [
        new(WordedMark()), new(BetweenBrackets()), new(BeforeBracket()), new(BeforeEquals()),
        new(BeforeColon(), IsClock: true), new(BeforeDot(), StandsAlone: false),
    ];

    /// <summary>The marks in <paramref name="text"/>, whose lines end in \n; those inside brackets are part of an answer.</summary>
    public ImmutableArray<AnswerMark> MarksIn(string text)
    {
        var marks = ImmutableArray.CreateBuilder<AnswerMark>();
        var (at, open) = (0, 0);
        foreach (var match in Pattern.EnumerateMatches(text))
        {
            open = OpenBrackets(text.AsSpan(at, match.Index - at), open);
            at = match.Index;
            if (open > 0) continue;
            at += match.Length;
            marks.Add(new AnswerMark(NumberIn(text.AsSpan(match.Index, match.Length)), match.Index, at));
        }

        return marks.ToImmutable();
    }

    /// <summary>The line number that a cell of a sheet says, "3", "3." or "ข้อ 3"; null when it says something else.</summary>
    public static int? OfCell(string cell) => WholeCell().IsMatch(cell) ? NumberIn(cell) : null;

    private static int OpenBrackets(ReadOnlySpan<char> text, int open)
    {
        foreach (var letter in text)
        {
            open = letter switch { '(' => open + 1, ')' => Math.Max(0, open - 1), '\n' => 0, _ => open };
        }

        return open;
    }

    private static int NumberIn(ReadOnlySpan<char> mark)
    {
        var digits = mark[mark.IndexOfAnyInRange('0', '9')..];
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        return int.Parse(length < 0 ? digits : digits[..length], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(Worded, RegexOptions.CultureInvariant)]
    private static partial Regex WordedMark();

    [GeneratedRegex(Before + @"\(" + Number + @"\)" + Signs, RegexOptions.CultureInvariant)]
    private static partial Regex BetweenBrackets();

    [GeneratedRegex(Before + Number + @"\.? ?\)" + Signs, RegexOptions.CultureInvariant)]
    private static partial Regex BeforeBracket();

    [GeneratedRegex(Before + Number + " ?=" + Signs, RegexOptions.CultureInvariant)]
    private static partial Regex BeforeEquals();

    [GeneratedRegex(Before + Number + " ?:" + Signs, RegexOptions.CultureInvariant)]
    private static partial Regex BeforeColon();

    [GeneratedRegex(Before + Number + @"\.(?![0-9])" + Signs, RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDot();

    [GeneratedRegex("^(?:" + Word + ")?" + Number + @"[.)]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex WholeCell();
}
