using Pbms.Core.Organisation;
using Pbms.Core.Periods;

namespace Pbms.Core.Reminders;

/// <summary>
/// Who is told what at this moment: only who owes, what is open over all their units in one message, one message a day, at hours people work.
/// Pure: the same facts and records make the same plan, and a plan carried out makes the next one empty. For one thread.
/// </summary>
public sealed class ReminderPlan
{
    private readonly TellingHours hours;
    private readonly ReminderFacts facts;
    private readonly DigestBook digests;
    private readonly SummaryBook? summaries;

    public ReminderPlan(ReminderRules rules, ReminderFacts facts)
    {
        (hours, this.facts) = (rules.Hours, facts);
        var ladder = rules.Ladder;
        var (calendar, today) = (facts.Year.Calendar, facts.Today);
        var debts = DebtBook.Of(facts, ladder);
        var rungs = new MonthRungs(ladder, calendar, today);
        digests = new DigestBook(
            new ReporterNewsBook(ladder, rungs, debts, calendar, today),
            new PlannerNewsBook(ladder, debts, facts.Year, facts.People, today),
            new SupervisorNewsBook(ladder, rungs, debts, facts.Year, facts.People, today),
            ladder.FirstLook,
            facts.Now);
        summaries = facts.Figures is { } figures ? new SummaryBook(figures) : null;
    }

    /// <summary>Those there may be something to tell, by what is open alone; what they have been told decides, in <see cref="For"/>.</summary>
    public IEnumerable<Contact> Candidates() => hours.IsOpen(facts.Now, facts.Year.Calendar.Holidays)
        ? facts.People.All.Where(contact => contact.IsReachable && (digests.HasAnything(contact.Person) || HasSummary(contact.Person)))
        : [];

    /// <summary>Null when the person is told nothing now.</summary>
    public Telling? For(Contact contact, ReminderRecord record)
    {
        var told = record.Told;
        if (!hours.MayTell(facts.Now, record.Preference, facts.Year.Calendar.Holidays) || WasToldToday(told)) return null;
        var digest = digests.For(contact.Person, told);
        var summary = HasSummary(contact.Person) && !(told.SummaryOn >= summaries!.Occasion.Day) ? summaries.For(contact.Person) : null;
        if (digest is null && summary is null) return null;
        var news = summary is { IsEmpty: false } && summary.Fingerprint != told.Summary ? summary : null;
        var settled = summary is null ? told : told with { SummaryOn = summary.Occasion.Day, Summary = news?.Fingerprint ?? told.Summary };
        return new(contact, facts.Today, digest, news, digest is null && news is null ? settled : settled with { At = facts.Now });
    }

    private bool HasSummary(Person person) => summaries is not null && SummaryBook.IsFor(person);

    private bool WasToldToday(Told told) => told.At is { } at && BangkokClock.DayOf(at) == facts.Today;
}
