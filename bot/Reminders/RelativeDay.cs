using System.Globalization;
using Humanizer;

namespace Pbms.Bot.Reminders;

/// <summary>How far a day is from today, in Thai: "วันนี้", "พรุ่งนี้", "อีก 3 วัน", "เมื่อวานนี้", "3 วันที่แล้ว".</summary>
public static class RelativeDay
{
    private static readonly CultureInfo Thai = CultureInfo.GetCultureInfo("th-TH");

    public static string Of(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "วันนี้",
        // Humanizer says "3 วันจากนี้", and past thirty days rounds to months; the ministry says อีก, and counts days.
        > 1 and var days => $"อีก {Days(days)}",
        < -1 and var days => $"{Days(-days)}ที่แล้ว",
        _ => day.ToDateTime(TimeOnly.MinValue).Humanize(utcDate: true, dateToCompareAgainst: today.ToDateTime(TimeOnly.MinValue), culture: Thai),
    };

    private static string Days(int days) => TimeSpan.FromDays(days).Humanize(culture: Thai, maxUnit: TimeUnit.Day);
}
