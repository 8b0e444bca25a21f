using System.Diagnostics;
using Pbms.Core.Reporting;
using Pbms.Tests.Thai;
using Xunit;

namespace Pbms.Tests.Reporting;

public sealed class SeveralAnswersTests
{
    public static TheoryData<string, string> Several =>
    [
        .. new[] { AnswersCut.Numbered, AnswersCut.BareLines, AnswersCut.Sheets }
            .SelectMany(Lines.Columns).Select(row => new TheoryDataRow<string, string>(row[0], row[1])),
    ];

    public static TheoryData<string> NotSeveral => [.. Lines.Of(AnswersUncut.Table)];

    [Theory]
    [MemberData(nameof(Several))]
    public void Several_answers_are_cut_at_their_numbers_lines_or_rows(string text, string expected)
    {
        Assert.Equal(expected, Cut(Typed(text), 9));
        Assert.Equal(expected, Cut(Typed(text).ReplaceLineEndings("\r\n"), 9));
    }

    [Theory]
    [MemberData(nameof(NotSeveral))]
    public void A_text_that_is_one_answer_or_none_is_left_whole(string text) => Assert.Empty(SeveralAnswers.Read(Typed(text), 9));

    [Theory]
    [InlineData("1) 5 2) 3 3) 7", 2, "1=5 · 2=3")]
    [InlineData("0) 5 1) 3", 3, "1=3")]
    [InlineData("7) 5", 3, "")]
    [InlineData("1⇥ก⇥5⏎2⇥ข⇥3⏎9⇥ค⇥4", 3, "1=5 · 2=3")]
    [InlineData("6⇥1⏎30⇥5⏎4⇥2", 3, "1=1 · 2=5 · 3=2")]
    [InlineData("1) 5 2) 3", 0, "")]
    [InlineData("12) 5 13) 3", 13, "12=5 · 13=3")]
    public void Numbers_of_no_line_are_left_out(string text, int lines, string expected) => Assert.Equal(expected, Cut(Typed(text), lines));

    [Theory]
    [InlineData("5⏎3", 3, "3=5 · 4=3")]
    [InlineData("5⏎3⏎7⏎1", 3, "1=5 · 2=3 · 3=7 · 4=1")]
    [InlineData("5⏎3⏎7", 3, "3=5 · 4=3 · 5=7")]
    [InlineData("5⏎3⏎7⏎1⏎2", 1, "1=5 · 2=3 · 3=7 · 4=1 · 5=2")]
    [InlineData("ก⇥5⏎ข⇥3", 3, "3=5 · 4=3")]
    [InlineData("ก⇥5⏎ข⇥3⏎ค⇥7⏎ง⇥1", 3, "1=5 · 2=3 · 3=7 · 4=1")]
    [InlineData("1) 5 2) 3", 3, "1=5 · 2=3")]
    [InlineData("1⇥ก⇥5⏎2⇥ข⇥3", 3, "1=5 · 2=3")]
    public void Without_numbers_they_count_from_the_line_asked_about_unless_there_is_one_for_each_of_the_four(string text, int asked, string expected) =>
        Assert.Equal(expected, Cut(Typed(text), 4, asked));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n\t \r\n")]
    public void Nothing_is_no_answers(string text) => Assert.Empty(SeveralAnswers.Read(text, 3));

    [Fact]
    public void A_flood_is_answered_at_once()
    {
        string[] pieces =
        [
            "1) 5 ", "1)", "(", "(1)", "ข้อ 1 ", "ข้อ", "1. 5 ", "1=", "1:5 ", "5\n", "1\t5\n", "\t", "5\t", "1) (", "ไม่มี\n", "ค่ะ", " ",
            ".", "5 ", "3 ธ.ค. ",
        ];
        foreach (var piece in pieces)
        {
            var flood = string.Concat(Enumerable.Repeat(piece, 5_000 / piece.Length));
            var started = Stopwatch.GetTimestamp();
            Assert.All(SeveralAnswers.Read(flood, 9), answer => Assert.True(answer.Number >= 1));
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(2), piece);
        }
    }

    private static string Typed(string text) => text.Replace('⏎', '\n').Replace('⇥', '\t');

    private static string Cut(string text, int lines, int asked = 1) =>
        string.Join(" · ", SeveralAnswers.Read(text, lines, asked).Select(answer => $"{answer.Number}={answer.Text}"));
}
