using System.Globalization;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Reminders;

/// <summary>Tells the admins, once a month, that holiday data is running out: due days and quiet days would be wrong without it.</summary>
public sealed class HolidayWatch(YearCache years, PeopleCache people, ICommitStore store, BangkokClock clock)
{
    /// <summary>The holidays of a coming year are announced in time for two months' notice.</summary>
    private const int DaysAhead = 60;

    /// <returns>How many admins are told; 0 while there is data enough, and on a day off.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (await years.AtAsync(today, cancellationToken) is not { } year) return 0;
        var holidays = year.Year.Calendar.Holidays;
        if (holidays.KnownThrough > today.AddDays(DaysAhead) || !holidays.IsWorkingDay(today)) return 0;
        var admins = (await people.NowAsync(cancellationToken)).All.Where(contact => contact.IsReachable && contact.Person.Is(Role.Admin)).ToList();
        var words = ReplyJson.Write([new Reply.Words(ReminderPhrases.HolidaysRunOut(holidays.KnownThrough))]);
        await store.CommitAsync(new Commit(null, [], [.. admins.Select(admin => Message(admin, words))], []), cancellationToken);
        return admins.Count;
    }

    private OutboxMessage Message(Contact admin, string payload)
    {
        var id = DeterministicId.From("holidays", admin.Person.Id.Value, clock.Today.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        return new(id, admin.Accounts[0], payload, null, null, clock.Now, clock.Now, Urgency: MessageUrgency.Reminder);
    }
}
