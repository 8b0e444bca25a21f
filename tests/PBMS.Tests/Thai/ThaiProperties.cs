using CsCheck;
using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Thai;

public sealed class ThaiProperties
{
    private const long Limit = 999_999_999_999_999;

    // As many small numbers as large ones, and many with noughts inside.
    private static readonly Gen<long> Counts = Gen.OneOf(
        Gen.Long[0, Limit],
        Gen.Int[0, 15].SelectMany(digits => Gen.Long[0, (long)Math.Min(Limit, Math.Pow(10, digits))]),
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 12], (count, noughts) => count * (long)Math.Pow(10, noughts)),
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 999_999], Gen.Int[0, 20], (a, b, c) => (a * 1_000_000_000_000) + (b * 1_000_000L) + c));

    private static readonly Gen<DateOnly> Days =
        Gen.Int[new DateOnly(1957, 1, 1).DayNumber, new DateOnly(2056, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly string[] Pieces =
    [
        "สอง", "ร้อย", "พัน", "ล้าน", "เอ็ด", "ยี่", "สิบ", "ศูนย์", "5", "7,285", ".", ",", "-", "/", ":", " ", "คน", "ค่ะ", "กว่า",
        "ประมาณ", "ได้", "วันที่", "3", "12", "67", "2567", "ธ.ค.", "ธันวาคม", "สิ้นเดือน", "ศุกร์", "หน้า", "ที่", "อีก", "วัน", "ถึง",
        "ไม่", "ใช่", "ยัง", "มี", "่", "ํ", "า", "ำ", "\u0334", "👍", "\uD83D", "\uFFFE", "\u200B", "ร้อยละ", "%",
    ];

    // Pieces that matter to the readers, and anything else that fits in a string.
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Char['\0', '\uFFFF'].Array[0, 20].Select(chars => new string(chars)),
        Gen.Char['\u0E00', '\u0E5F'].Array[0, 40].Select(chars => new string(chars)),
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(string.Concat));

    [Fact]
    public void What_is_written_in_figures_is_read_back() =>
        Counts.Sample(n => ThaiNumberReader.Read(ThaiNumberWriter.Digits(n)) == new NumberReading.Number(n, null));

    [Fact]
    public void What_is_written_in_figures_with_decimals_is_read_back() =>
        Gen.Select(Counts, Gen.Int[0, 9_999]).Sample((n, fraction) =>
        {
            var value = n + (fraction / 10_000m);
            return ThaiNumberReader.Read(ThaiNumberWriter.Digits(value) + " คน") == new NumberReading.Number(value, "คน");
        });

    [Fact]
    public void What_is_written_in_words_is_read_back_or_asked_about_where_speech_is_shortened() =>
        Counts.Sample(n => ThaiNumberReader.Read(ThaiNumberWriter.Words(n)) == (SoundsShortened(n)
            ? new NumberReading.Unclear(NumberDoubt.Shortened)
            : new NumberReading.Number(n, null)));

    [Fact]
    public void Thai_digits_are_read_like_others() =>
        Counts.Sample(n =>
            ThaiNumberReader.Read(InThaiDigits(ThaiNumberWriter.Digits(n)) + "ครั้งค่ะ") == new NumberReading.Number(n, "ครั้ง"));

    [Fact]
    public void What_is_written_as_a_date_is_read_back() =>
        Gen.Select(Days, Days).Sample((day, today) =>
            ThaiDateReader.Read(ThaiDateWriter.Long(day), today) == new DateReading.Date(day)
            && ThaiDateReader.Read(InThaiDigits(ThaiDateWriter.Long(day)), today) == new DateReading.Date(day)
            && ThaiDateReader.FindIn($"นัดวันที่ {ThaiDateWriter.Long(day)} ค่ะ", today) == day);

    [Fact]
    public void A_short_date_is_read_back_within_its_century() =>
        Gen.Select(Days.Where(day => day.Year is >= 2000 and <= 2056), Days).Sample((day, today) =>
            ThaiDateReader.Read(ThaiDateWriter.Short(day), today) == new DateReading.Date(day));

    [Fact]
    public void A_day_and_month_without_a_year_is_never_more_than_a_month_back_nor_a_year_ahead() =>
        Gen.Select(Days, Days).Where(days => days.Item1 is not { Month: 2, Day: 29 }).Sample((day, today) =>
        {
            var text = $"{day.Day} {ThaiDateWriter.MonthAbbreviation(day.Month)}";
            var read = ((DateReading.Date)ThaiDateReader.Read(text, today)).Value;
            return (read.Day, read.Month) == (day.Day, day.Month) && read >= today.AddDays(-31) && read <= today.AddDays(366);
        });

    [Fact]
    public void No_text_makes_a_reader_throw() =>
        Gen.Select(Texts, Days).Sample((text, today) =>
        {
            _ = ThaiNumberReader.Read(text);
            _ = ThaiDateReader.Read(text, today);
            _ = ThaiDateReader.FindIn(text, today);
            _ = ThaiAnswer.Read(text);
        });

    [Fact]
    public void A_number_read_is_one_the_register_can_hold() =>
        Texts.Sample(text => ThaiNumberReader.Read(text) is not NumberReading.Number { Value: < 0 or > Limit + 1m });

    [Fact]
    public void Normalising_twice_changes_nothing() =>
        Texts.Sample(text =>
        {
            var once = ThaiText.Normalise(text);
            return ThaiText.Normalise(once) == once;
        });

    // พันสอง: a bare figure from two on after a scale above สิบ, in any group of a million.
    private static bool SoundsShortened(long n)
    {
        for (; n > 0; n /= 1_000_000)
        {
            if (n % 10 > 1 && n / 10 % 10 == 0 && n >= 100) return true;
        }

        return false;
    }

    private static string InThaiDigits(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '๐') : c));
}
