using System.Collections.Immutable;
using CsCheck;
using Pbms.Bot.Demonstration;
using Pbms.Core.Reporting;
using Xunit;

namespace Pbms.Tests.Reporting;

/// <summary>The rule itself, and that no words break it; <see cref="RemarkFloorTests"/> measures the keywords.</summary>
public sealed class ReasonSuggestionTests
{
    private static readonly ImmutableArray<ReasonClass> Configured = DemonstrationYear.AsPrinted().Year.ReasonClasses;

    private static readonly Gen<string> Piece = Gen.OneOf(
        OneOf([.. Configured.SelectMany(reason => reason.Keywords)]),
        OneOf("เนื่องจาก", "จึง", "เลย", "เพราะ", "?", ";", " ", "\u200B", "\u0E4D\u0E32", "่", "\ud83d", "\uFFFE", "tor"),
        Gen.String[0, 12]);

    private static readonly Gen<string> Text = Piece.Array[0, 12].Select(string.Concat);

    [Theory]
    [InlineData("กรรมการสองชุดซ้ำกัน เลยนัดรวมวันที่ 3 ธ.ค.", "meeting")]
    [InlineData("อยู่ระหว่างจัดซื้อจัดจ้าง", "in_progress")]
    [InlineData("น้ำท่วมในพื้นที่", "external")]
    [InlineData("ยังไม่ได้ทำ", ReasonClass.Other)]
    [InlineData("", ReasonClass.Other)]
    [InlineData(" \u200B\n", ReasonClass.Other)]
    public void Words_point_to_the_class_whose_keywords_they_hold(string words, string expected) =>
        Assert.Equal(expected, ReasonSuggestion.ClassOf(words, Configured));

    [Theory]
    [InlineData("cat and horse", "b")]
    [InlineData("CAT and dog", "a")]
    [InlineData("cat cat cat horse", "b")]
    public void The_class_with_most_of_the_words_wins_and_the_earlier_one_a_tie(string words, string expected) =>
        Assert.Equal(expected, ReasonSuggestion.ClassOf(words, [Class("a", "cat"), Class("b", "dog", "horse")]));

    [Theory]
    [InlineData("รอสัญญา", "a")]
    [InlineData("สัญญาณไม่ดี", "b")]
    [InlineData("สัญญาณไม่ดี ทำสัญญาไม่ได้", "a")]
    public void A_longer_keyword_hides_a_shorter_one_inside_it(string words, string expected) =>
        Assert.Equal(expected, ReasonSuggestion.ClassOf(words, [Class("a", "สัญญา"), Class("b", "สัญญาณ?")]));

    [Theory]
    [InlineData("อยู่ระหว่างเตรียมการ", "a")]
    [InlineData("อยู่ระหว่างรอฝนหยุด", "b")]
    public void A_weak_sign_decides_only_where_nothing_better_is_said(string words, string expected) =>
        Assert.Equal(expected, ReasonSuggestion.ClassOf(words, [Class("a", "อยู่ระหว่าง?"), Class("b", "ฝน")]));

    [Theory]
    [InlineData("จัดประชุม น้ำหลาก", "a")]
    [InlineData("ไม่ได้จัดประชุมเนื่องจากน้ำหลาก", "b")]
    [InlineData("น้ำหลากเลยไม่ได้จัดประชุม", "b")]
    [InlineData("เพราะน้ำหลาก จึงเลื่อนจัดประชุม", "b")]
    [InlineData("น้ำหลาก เนื่องจากจัดประชุม", "a")]
    public void The_clause_that_tells_the_cause_counts_twice(string words, string expected) =>
        Assert.Equal(expected, ReasonSuggestion.ClassOf(words, [Class("a", "จัดประชุม"), Class("b", "น้ำหลาก")]));

    [Theory]
    [InlineData("ทำ tor อยู่")]
    [InlineData("ＴＯＲ")]
    [InlineData("รอTorครับ")]
    [InlineData("นํ้าท่วม")]
    [InlineData("นำท่วม")]
    [InlineData("น้ำ ท่วม")]
    [InlineData("นำ้ทวม")]
    [InlineData("น้ำทวม")]
    [InlineData("monitor", false)]
    [InlineData("Action plan")]
    [InlineData("faction plan", false)]
    public void Spelling_is_forgiven_and_a_Latin_word_is_whole(string words, bool found = true) => Assert.Equal(
        found ? "a" : ReasonClass.Other,
        ReasonSuggestion.ClassOf(words, [Class("a", "TOR", "น้ำท่วม", "Action Plan")]));

    [Fact]
    public void Any_words_get_one_of_the_classes_and_the_same_each_time() => Text.Sample(words =>
    {
        var read = ReasonSuggestion.ClassOf(words, Configured);
        return Configured.Any(reason => reason.Code == read) && read == ReasonSuggestion.ClassOf(words, Configured);
    });

    [Fact]
    public void Any_keywords_will_do() => Gen.Select(Text, Piece.Array[0, 5], Piece.Array[0, 5]).Sample((words, one, two) =>
        ReasonSuggestion.ClassOf(words, [Class("a", one), Class("b", two)]) is "a" or "b" or ReasonClass.Other);

    [Fact]
    public void Words_without_a_keyword_are_other() => Gen.Char["0123456789 .-!"].Array[0, 40].Sample(signs =>
        ReasonSuggestion.ClassOf(new string(signs), Configured) == ReasonClass.Other);

    [Fact]
    public void A_keyword_alone_is_read_as_its_class() => Assert.All(
        Configured.SelectMany(reason => reason.Keywords.Select(keyword => (reason.Code, keyword))),
        sign => Assert.Equal(sign.Code, ReasonSuggestion.ClassOf(sign.keyword, Configured)));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static ReasonClass Class(string code, params string[] keywords) => new(code, code, code, [.. keywords]);
}
