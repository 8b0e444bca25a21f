using System.Globalization;
using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Thai;

public sealed class ThaiNumberReaderTests
{
    public static TheoryData<string, string, string> Read =>
        [.. Lines.Columns(NumbersRead.Table).Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], row[2]))];

    public static TheoryData<string, NumberDoubt> Asked =>
    [
        .. Lines.Columns(NumbersAsked.Unclear)
            .Select(row => new TheoryDataRow<string, NumberDoubt>(row[0], Enum.Parse<NumberDoubt>(row[1]))),
    ];

    public static TheoryData<string, string, string> Words =>
    [
        .. new[] { NumberVocabulary.Plain, NumberVocabulary.Measured, NumberVocabulary.CountedThings }
            .SelectMany(Lines.Columns).Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], row[2])),
    ];

    public static TheoryData<string, NumberDoubt> Doubted =>
        [.. Lines.Columns(NumberVocabulary.Doubted).Select(row => new TheoryDataRow<string, NumberDoubt>(row[0], Enum.Parse<NumberDoubt>(row[1])))];

    public static TheoryData<string> NotNumbers => [.. Lines.Of(NumbersAsked.NotNumbers)];

    [Theory]
    [MemberData(nameof(Read))]
    [MemberData(nameof(Words))]
    public void A_number_as_staff_type_it_is_read(string text, string value, string unit)
    {
        var expected = new NumberReading.Number(decimal.Parse(value, CultureInfo.InvariantCulture), unit.Length == 0 ? null : unit);
        Assert.Equal(expected, ThaiNumberReader.Read(text));
    }

    [Theory]
    [MemberData(nameof(Asked))]
    [MemberData(nameof(Doubted))]
    public void A_number_that_could_mean_two_things_is_asked_about(string text, NumberDoubt doubt) =>
        Assert.Equal(new NumberReading.Unclear(doubt), ThaiNumberReader.Read(text));

    [Theory]
    [MemberData(nameof(NotNumbers))]
    public void A_text_about_something_else_is_no_number(string text) =>
        Assert.Equal(new NumberReading.NotANumber(), ThaiNumberReader.Read(text));

    [Fact]
    public void An_empty_text_is_no_number()
    {
        Assert.IsType<NumberReading.NotANumber>(ThaiNumberReader.Read(""));
        Assert.IsType<NumberReading.NotANumber>(ThaiNumberReader.Read(" \n\u200B "));
    }

    [Theory]
    [InlineData("3\u20104")]
    [InlineData("3\u20114")]
    [InlineData("3\u20124")]
    [InlineData("3\u20134")]
    [InlineData("3\u20144")]
    [InlineData("3\u20154")]
    [InlineData("3\u22124")]
    [InlineData("3\uFE634")]
    [InlineData("3\uFF0D4")]
    public void Every_dash_is_a_dash(string text) => Assert.Equal(new NumberReading.Unclear(NumberDoubt.Range), ThaiNumberReader.Read(text));

    [Fact]
    public void A_unit_of_more_than_forty_characters_is_a_sentence()
    {
        var unit = new string('ก', 40);
        Assert.Equal(new NumberReading.Number(5, unit), ThaiNumberReader.Read("5 " + unit));
        Assert.Equal(new NumberReading.Unclear(NumberDoubt.AmongWords), ThaiNumberReader.Read("5 " + unit + "ข"));
    }

    [Fact]
    public void A_value_remembers_no_noughts_after_the_point()
    {
        var value = Assert.IsType<NumberReading.Number>(ThaiNumberReader.Read("1.2 ล้าน")).Value;
        Assert.Equal("1200000", value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "th-TH", "de-DE", "fr-FR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(new NumberReading.Number(7285.5m, null), ThaiNumberReader.Read("7,285.5"));
                Assert.Equal(new NumberReading.Unclear(NumberDoubt.Grouping), ThaiNumberReader.Read("72,5"));
                Assert.Equal("7,285.5", ThaiNumberWriter.Digits(7285.5m));
                Assert.Equal("3 ธ.ค. 67", ThaiDateWriter.Short(new DateOnly(2024, 12, 3)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_flood_of_words_is_answered_without_harm()
    {
        foreach (var piece in new[] { "-", "ประมาณ", "ได้", "ล้าน", "สอง", "5 ", "ค่ะ", "้", "ร้อยละ", "1,", "วัน", "อีก" })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length));
            Assert.NotNull(ThaiNumberReader.Read(text));
        }
    }
}
