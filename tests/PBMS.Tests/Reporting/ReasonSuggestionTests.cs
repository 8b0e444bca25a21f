using Pbms.Bot.Demonstration;
using Pbms.Core.Reporting;
using Xunit;

namespace Pbms.Tests.Reporting;

/// <summary>The remarks the ministry printed (§3.1) and others like them, against the classes as configured.</summary>
public sealed class ReasonSuggestionTests
{
    [Theory]
    [InlineData("กรรมการสองชุดซ้ำกัน เลยนัดรวมวันที่ 3 ธ.ค.", "meeting")]
    [InlineData("อยู่ระหว่างจัดซื้อจัดจ้าง", "in_progress")]
    [InlineData("น้ำท่วมในพื้นที่", "external")]
    [InlineData("ยังไม่ได้ทำ", ReasonClass.Other)]
    [InlineData("", ReasonClass.Other)]
    public void Words_point_to_the_class_whose_keywords_they_hold(string words, string expected) =>
        Assert.Equal(expected, ReasonSuggestion.ClassOf(words, DemonstrationYear.AsPrinted().Year.ReasonClasses));

    [Fact]
    public void The_class_with_most_of_the_words_wins_and_the_earlier_one_a_tie()
    {
        Assert.Equal("b", ReasonSuggestion.ClassOf("cat and horse", [Class("a", "cat"), Class("b", "horse")]));
        Assert.Equal("a", ReasonSuggestion.ClassOf("CAT and dog", [Class("a", "cat"), Class("b", "dog")]));
    }

    private static ReasonClass Class(string code, string keyword) => new(code, code, code, [keyword]);
}
