using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Thai;

public sealed class ThaiAnswerTests
{
    // Twenty-six yes are 78 characters, and ๆ says the word again.
    private static readonly string EightyCharacters = string.Concat(Enumerable.Repeat("ใช่", 26)) + "ๆๆ";

    public static TheoryData<string, ShortAnswer> Cases => Of(Answers.Table);

    public static TheoryData<string, ShortAnswer> Words =>
    [
        .. Of(AnswerVocabulary.Agreeing), .. Of(AnswerVocabulary.Nothing), .. Of(AnswerVocabulary.Later), .. Of(AnswerVocabulary.Accompanying),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_short_answer_is_understood_without_word_spaces(string text, ShortAnswer answer) =>
        Assert.Equal(answer, ThaiAnswer.Read(text));

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_of_a_short_answer_is_known(string text, ShortAnswer answer) => Assert.Equal(answer, ThaiAnswer.Read(text));

    [Fact]
    public void An_empty_text_answers_nothing() => Assert.Equal(ShortAnswer.None, ThaiAnswer.Read(""));

    [Fact]
    public void Nobody_agrees_in_more_than_eighty_characters()
    {
        Assert.Equal(ShortAnswer.Yes, ThaiAnswer.Read(EightyCharacters));
        Assert.Equal(ShortAnswer.None, ThaiAnswer.Read(EightyCharacters + "ๆ"));
    }

    private static TheoryData<string, ShortAnswer> Of(string table) =>
        [.. Lines.Columns(table).Select(row => new TheoryDataRow<string, ShortAnswer>(row[0], Enum.Parse<ShortAnswer>(row[1])))];
}
