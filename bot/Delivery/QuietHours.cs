using Microsoft.Extensions.Options;
using Pbms.Bot.Reminders;
using Pbms.Core.Periods;
using Pbms.Core.Reminders;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>
/// Holds what nobody has asked for outside working hours, whenever it was decided: neither a retry after an outage nor what somebody else
/// does at night wakes anybody.
/// </summary>
public sealed class QuietHours(YearCache years, IOptions<ReminderOptions> options, BangkokClock clock)
{
    private static readonly HolidayCalendar NoHolidays = new([]);

    // Asked before every push; the answer is the same for a minute.
    private Known? known;

    private sealed record Known(long Minute, DateTimeOffset? Until);

    /// <returns>When a message of this urgency may go out; null when it may now.</returns>
    public async Task<DateTimeOffset?> UntilAsync(MessageUrgency urgency, CancellationToken cancellationToken)
    {
        if (urgency is MessageUrgency.Answer or MessageUrgency.Courtesy) return null;
        var now = clock.Now;
        var minute = now.UtcTicks / TimeSpan.TicksPerMinute;
        if (known is { } kept && kept.Minute == minute) return kept.Until;
        var holidays = (await years.AtAsync(BangkokClock.DayOf(now), cancellationToken))?.Year.Calendar.Holidays ?? NoHolidays;
        var hours = options.Value.Rules().Hours;
        var until = hours.IsOpen(now, holidays) ? null : hours.NextFor(now, ReminderPreference.None, holidays);
        known = new Known(minute, until);
        return until;
    }
}
