using System.Globalization;
using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Thai;

public sealed class ThaiDateReaderTests
{
    private static readonly DateOnly Today = Date(DatesRead.Today);

    public static TheoryData<string, string> Whole => [.. Rows(DatesRead.Whole)];

    public static TheoryData<string, string> Sentences => [.. Rows(DatesRead.Sentences)];

    public static TheoryData<string, string> Words => [.. Rows(DateVocabulary.Whole), .. Rows(DateVocabulary.Months)];

    public static TheoryData<string, string> WordsInSentences =>
        [.. Rows(DateVocabulary.Sentences), .. Rows(DateVocabulary.MonthsInSentences)];

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_date_as_staff_type_it_is_read_or_asked_about(string text, string expected) =>
        Assert.Equal(expected, Written(ThaiDateReader.Read(text, Today)));

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_word_of_a_date_is_known(string text, string expected) =>
        Assert.Equal(expected, Written(ThaiDateReader.Read(text, Today)));

    [Theory]
    [MemberData(nameof(Sentences))]
    [MemberData(nameof(WordsInSentences))]
    public void A_date_promised_in_a_sentence_is_found(string text, string expected)
    {
        var found = ThaiDateReader.FindIn(text, Today);
        Assert.Equal(expected, found?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
    }

    [Theory]
    [InlineData("3 ธ.ค.", "2025-01-03", "2024-12-03")]
    [InlineData("3 ธ.ค.", "2025-01-04", "2025-12-03")]
    [InlineData("31 ธ.ค.", "2025-01-04", "2024-12-31")]
    [InlineData("29 ก.พ.", "2024-01-10", "2024-02-29")]
    [InlineData("29 ก.พ.", "2025-01-10", "Impossible")]
    public void Without_a_year_a_date_may_lie_a_month_back_and_not_more(string text, string today, string expected) =>
        Assert.Equal(expected, Written(ThaiDateReader.Read(text, Date(today))));

    [Theory]
    [InlineData("วันที่ 31", "2024-11-15", "2024-12-31")]
    [InlineData("วันที่ 30", "2025-01-31", "2025-03-30")]
    [InlineData("สิ้นปีงบประมาณ", "2025-09-30", "2025-09-30")]
    [InlineData("สิ้นปีงบประมาณ", "2025-10-01", "2026-09-30")]
    [InlineData("จันทร์หน้า", "2024-12-08", "2024-12-09")]
    [InlineData("อาทิตย์หน้า", "2024-12-08", "Vague")]
    [InlineData("พรุ่งนี้", "9999-12-30", "9999-12-31")]
    [InlineData("พรุ่งนี้", "9999-12-31", "Impossible")]
    [InlineData("เมื่อวาน", "0001-01-02", "0001-01-01")]
    [InlineData("เมื่อวาน", "0001-01-01", "Impossible")]
    [InlineData("สิ้นเดือนหน้า", "9999-12-31", "Impossible")]
    [InlineData("สิ้นเดือน", "9999-12-02", "9999-12-31")]
    [InlineData("สิ้นเดือน ม.ค. ปีหน้า", "9999-12-02", "Impossible")]
    [InlineData("3 ธ.ค.", "0001-01-01", "0001-12-03")]
    public void The_edges_of_the_calendar_hold(string text, string today, string expected) =>
        Assert.Equal(expected, Written(ThaiDateReader.Read(text, Date(today))));

    [Theory]
    [InlineData("ศุกร์นี้", "2024-12-06")]
    [InlineData("พุธนี้", "2024-12-04")]
    [InlineData("จันทร์นี้", "2024-12-09")]
    [InlineData("จันทร์หน้า", "2024-12-09")]
    [InlineData("พุธหน้า", "2024-12-11")]
    [InlineData("อาทิตย์นี้", "Vague")]
    [InlineData("วันอาทิตย์หน้า", "2024-12-15")]
    [InlineData("ศุกร์ที่แล้ว", "2024-11-29")]
    [InlineData("พุธที่แล้ว", "2024-11-27")]
    [InlineData("จันทร์ที่แล้ว", "2024-12-02")]
    public void Days_of_the_week_are_counted_from_the_middle_of_one_as_well(string text, string expected) =>
        Assert.Equal(expected, Written(ThaiDateReader.Read(text, Date("2024-12-04"))));

    [Fact]
    public void A_flood_of_words_is_answered_without_harm()
    {
        string[] pieces = ["อีก", "อีก 5", "ได้", "ภายใน", "วันที่", "3-", "3/", "ศุกร์", "วันนี้", "สิ้น", "ทุก", "1", "ค่ะ", "ํ"];
        foreach (var piece in pieces)
        {
            var text = string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length));
            Assert.NotNull(ThaiDateReader.Read(text, Today));
            _ = ThaiDateReader.FindIn(text, Today);
        }
    }

    private static string Written(DateReading reading) => reading switch
    {
        DateReading.Date date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateReading.Unclear unclear => unclear.Doubt.ToString(),
        _ => "NotADate",
    };

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<TheoryDataRow<string, string>> Rows(string table) =>
        Lines.Columns(table).Select(row => new TheoryDataRow<string, string>(row[0], row[1]));
}
