using CsCheck;
using Pbms.Core.Reporting;
using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Reporting;

public sealed class SeveralAnswersProperties
{
    private static readonly string[] Pieces =
    [
        "1)", "2)", "(1)", "(", ")", "1.", "2. ", "3:", "=", ":", "1=", "ข้อ ", "ข้อ 1 ", "ลำดับที่ ", "5", "7,285", "1.5", "๓",
        " ", "\n", "\t", "\r\n", ",", ";", "-", "/", "ไม่มี", "ข้าม", "ประมาณ", "ค่ะ", "และ", "คน", "3 ธ.ค. 67", "รวม",
        "ผลงาน", "่", "\uD83D", "\uFFFE", "\u200B", "👍",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Char['\0', '\uFFFF'].Array[0, 30].Select(letters => new string(letters)),
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 25].Select(string.Concat));

    // How a number n and an answer are typed, and what stands between two answers.
    private static readonly (Func<int, string, string> One, string Between)[] Forms =
    [
        ((n, said) => $"{n}) {said}", " "), ((n, said) => $"{n}){said}", "\n"),
        ((n, said) => $"({n}) {said}", " "), ((n, said) => $"{n}.) {said}", ", "),
        ((n, said) => $"{n}. {said}", " "), ((n, said) => $"{n}. {said}", "\n"), ((n, said) => $"ข้อ {n} {said}", " "),
        ((n, said) => $"ข้อ{n} ได้ {said} คน", "\r\n"), ((n, said) => $"ข้อที่ {n} = {said}", ", "), ((n, said) => $"{n}={said}", ", "),
        ((n, said) => $"{n} = {said}", " "), ((n, said) => $"{n}: {said}", " "), ((n, said) => $"{n}: {said}", "\n"),
        ((_, said) => $"{said} คน", "\n"), ((n, said) => $"{n}\tกิจกรรม\t{said}", "\n"), ((n, said) => $"กิจกรรม {n}\t{said}", "\r\n"),
        ((n, said) => $"{n}.\tกิจกรรม\t12\t{said}\tคน", "\n"), ((n, said) => InThaiDigits($"{n}) {said}"), " "),
    ];

    // Long enough not to be taken for the number of a line where only the order says which line it is for.
    private static readonly Gen<decimal[]> Values =
        Gen.Select(Gen.Int[100, 9_999_999], Gen.Int[0, 99], (whole, part) => whole + (part / 100m)).Array[2, 20];

    [Fact]
    public void No_text_makes_it_throw_and_every_number_is_a_line_or_a_place_in_the_text_said_once() =>
        Gen.Select(Texts, Gen.Int[-1, 12]).Sample(
            (text, lines) =>
            {
                var answers = SeveralAnswers.Read(text, lines);
                return answers.All(answer => answer.Number >= 1 && answer.Number <= Math.Max(lines, text.Length) && answer.Text.Length > 0)
                    && answers.Select(answer => answer.Number).Distinct().Count() == answers.Length;
            },
            iter: 20_000);

    [Fact]
    public void Numbers_joined_in_any_form_are_read_back() =>
        Gen.Select(Values, Gen.Int[0, Forms.Length - 1]).Sample((values, i) =>
        {
            var (one, between) = Forms[i];
            var text = string.Join(between, values.Select((value, at) => one(at + 1, ThaiNumberWriter.Digits(value))));
            var answers = SeveralAnswers.Read(text, values.Length);
            return answers.Select(answer => answer.Number).SequenceEqual(Enumerable.Range(1, values.Length))
                && answers.Select(answer => ValueOf(answer.Text)).SequenceEqual(values.Select(value => (decimal?)value));
        });

    [Fact]
    public void One_number_is_never_several() =>
        Values.Sample(values => values.Select(ThaiNumberWriter.Digits).All(typed =>
            SeveralAnswers.Read(typed, 12).IsEmpty && SeveralAnswers.Read(InThaiDigits($"{typed} คน"), 12).IsEmpty));

    private static decimal? ValueOf(string text) => (ThaiNumberReader.Read(text) as NumberReading.Number)?.Value;

    private static string InThaiDigits(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '๐') : c));
}
