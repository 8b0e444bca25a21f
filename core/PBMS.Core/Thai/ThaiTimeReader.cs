using System.Globalization;
using System.Text.RegularExpressions;

namespace Pbms.Core.Thai;

/// <summary>
/// Reads an hour of the day as Thai staff type it: "13.00", "13:30 น.", "9 โมง", "เก้าโมงเช้า", "เที่ยง", "บ่ายโมง", "บ่ายสอง", "บ่าย 3 โมงครึ่ง",
/// "สี่โมงเย็น". Null for anything else: an hour is never guessed.
/// </summary>
public static partial class ThaiTimeReader
{
    private const int Noon = 12;

    private static readonly string[] Figures = ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "สิบเอ็ด"];

    /// <summary>Reads a text that is an hour and nothing else.</summary>
    /// <param name="text">As typed; courtesy at its end does not matter.</param>
    public static TimeOnly? Read(string text)
    {
        var said = ThaiPoliteness.StripEnd(ThaiFolding.Fold(text)).ToString().Replace(" ", "", StringComparison.Ordinal);
        if (Clock().Match(said) is { Success: true } clock) return At(clock.Groups[1].Value, clock.Groups[2].Value);
        if (Noonday().IsMatch(said)) return new TimeOnly(Noon, 0);
        if (Spoken().Match(said) is not { Success: true } spoken) return null;
        var (afternoon, evening) = (spoken.Groups["after"].Success, spoken.Groups["evening"].Success);
        // บ่ายโมง is one o'clock; โมง alone is no hour, for only the afternoon has a one.
        var hour = spoken.Groups["hour"].Success ? HourOf(spoken.Groups["hour"].Value) : 1;
        var minute = spoken.Groups["half"].Success ? 30 : 0;
        return (afternoon, evening, hour) switch
        {
            (true, false, >= 1 and <= 5) or (false, true, >= 4 and <= 6) => new TimeOnly(hour + Noon, minute),
            (false, false, >= 6 and <= 11) => new TimeOnly(hour, minute),
            _ => null,
        };
    }

    private static TimeOnly? At(string hours, string minutes)
    {
        var (hour, minute) = (int.Parse(hours, CultureInfo.InvariantCulture), minutes.Length == 0 ? 0 : int.Parse(minutes, CultureInfo.InvariantCulture));
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    // 0, which is no hour here, for a word that is none.
    private static int HourOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : Array.IndexOf(Figures, text) + 1;

    [GeneratedRegex(@"^([0-9]{1,2})(?:[.:]([0-9]{2}))?(?:น\.?|นาฬิกา)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex("^(?:ตอน)?เที่ยง(?:ตรง|วัน)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Noonday();

    [GeneratedRegex(@"^(?<after>บ่าย)?(?:(?<hour>[0-9]{1,2}|(?!โมง|ครึ่ง)[ก-๙]+?)(?:โมง)?|โมง)(?<evening>เย็น)?(?:เช้า)?(?:ตรง)?(?<half>ครึ่ง)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Spoken();
}
