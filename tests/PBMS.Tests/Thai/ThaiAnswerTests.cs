using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Thai;

public sealed class ThaiAnswerTests
{
    public static TheoryData<string, ShortAnswer> Cases =>
        [.. Lines.Columns(Answers.Table).Select(row => new TheoryDataRow<string, ShortAnswer>(row[0], Enum.Parse<ShortAnswer>(row[1])))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_short_answer_is_understood_without_word_spaces(string text, ShortAnswer answer) =>
        Assert.Equal(answer, ThaiAnswer.Read(text));

    [Fact]
    public void An_empty_text_answers_nothing() => Assert.Equal(ShortAnswer.None, ThaiAnswer.Read(""));
}
