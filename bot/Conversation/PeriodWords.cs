using System.Text.RegularExpressions;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <summary>A month or a year in words, whether or not they say which.</summary>
public static partial class PeriodWords
{
    /// <summary>The month that "เดือน ต.ค. 67", "ตุลาคม" name; null for any other words.</summary>
    public static MonthMention? MonthIn(string words) => ThaiMonthReader.Read(Lead().Replace(words, ""));

    /// <summary>Told from today, "เดือนที่แล้ว", "ตุลาคมปีที่แล้ว": of the calendar or of the fiscal year is anybody's guess.</summary>
    public static bool IsRelative(string words) =>
        Relative().Match(words) is { Success: true } match && (!match.Groups["month"].Success || ThaiMonthReader.Read(match.Groups["month"].Value) is not null);

    /// <summary>"เดือน ต.ค.", "เดือนก่อน", "ปี 2567": nothing but a month or a year.</summary>
    public static bool IsPeriod(string words) => IsRelative(words) || Year().IsMatch(words) || MonthIn(words) is not null;

    [GeneratedRegex(@"^เดือน\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:เดือน|(?:(?:เดือน)?\s?(?<month>\S{3,12})\s?(?:ของ)?)?ปี(?:งบประมาณ)?)\s?(?:ที่แล้ว|ที่ผ่านมา|ก่อน|นี้|หน้า)$", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"^(?:ปี(?:งบประมาณ)?\s?(?:พ\.?ศ\.?\s?)?[0-9๐-๙]{2,4}|(?:พ\.?ศ\.?\s?)?[0-9๐-๙]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
