using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation;

/// <summary>Everything a step may know, read beforehand, so that the step itself is pure.</summary>
/// <param name="Account">The chat account that speaks.</param>
/// <param name="Now">Bangkok time.</param>
/// <param name="Person">Whose account it is; null for a stranger.</param>
/// <param name="Directory">Everybody, with where they can be reached.</param>
/// <param name="Offer">The link code the words (or the question before) name, if there is such a one.</param>
public sealed record Facts(
    ChatAccount Account,
    DateTimeOffset Now,
    Person? Person,
    Offer? Offer,
    PlanYear Year,
    ResultBook Results,
    QuestionBook Questions,
    PeopleDirectory Directory)
{
    /// <summary>Months the admin has closed: they take no values any more (DOMAIN §5).</summary>
    public ImmutableHashSet<Month> Closed { get; init; } = [];

    /// <summary>
    /// The same of the fiscal year before, which may be reported until the admin closes its months; seen from there, of the year after.
    /// Null when that year is not in the store.
    /// </summary>
    public Facts? OtherYear { get; init; }

    /// <summary>What was reported in the fiscal year before; empty when that year is not in the store.</summary>
    public ResultBook ResultsBefore => Before?.Results ?? ResultBook.Empty;

    /// <summary>What planners were asked in the fiscal year before; empty when that year is not in the store.</summary>
    public QuestionBook QuestionsBefore => Before?.Questions ?? QuestionBook.Empty;

    /// <summary>Everything of the year that can be asked about by name.</summary>
    public required NameSearch Names { get; init; }

    /// <summary>What stands filled in at the person's other accounts and is not sent.</summary>
    public ImmutableArray<Draft> Elsewhere { get; init; } = [];

    /// <summary>Too many wrong link codes came in from everybody together: none is looked at for a while.</summary>
    public bool AreCodesClosed { get; init; }

    /// <summary>How the admins are reached, as set, in words; null when nothing is set.</summary>
    public string? Contact { get; init; }

    /// <summary>When people are reminded, as set.</summary>
    public ReminderRules Reminding { get; init; } = ReminderRules.Default;

    public DateOnly Today => BangkokClock.DayOf(Now);

    /// <summary>The month whose results are being asked for today; of a year gone by, its last.</summary>
    public Month Month => Year.ReportingMonth(Today);

    private Facts? Before => OtherYear is { } other && other.Year.Year == Year.Year.Previous() ? other : null;

    /// <summary>What is known in the fiscal year of a month; null when that is neither this year nor the other one.</summary>
    public Facts? In(Month month) => Year.Year.Contains(month) ? this
        : OtherYear is { } other && other.Year.Year.Contains(month) ? other with { OtherYear = this with { OtherYear = null } }
        : null;

    /// <summary>The same, where the month has been looked at before.</summary>
    public Facts For(Month month) => In(month) ?? this;

    public Scorecards Scorecards(ResultBook results, Month month) => new(Year, results, Round.Through(month));

    /// <summary>Somebody's name; a word for it when the person is no longer known (DOMAIN §7).</summary>
    public string NameOf(PersonId person) => Directory.Find(person)?.Person.Name
        ?? (person.Value.StartsWith("api:", StringComparison.Ordinal) || person.Value.StartsWith("entra:", StringComparison.Ordinal) ? "ผู้ดูแลระบบ" : "ผู้รายงานเดิม");

    /// <summary>As the report words it; the code itself when the class has since been taken out of the data.</summary>
    public string ReasonName(ShortfallReason reason) => ReasonClassOf(reason.Class)?.Name ?? reason.Class;

    public ReasonClass? ReasonClassOf(string code) => Year.ReasonClasses.FirstOrDefault(reason => reason.Code == code);

    /// <summary>When the month's reports are due, and how long that is.</summary>
    public string DueWords(Month month)
    {
        var due = Year.Calendar.DueOn(month);
        return Year.Calendar.IsLate(month, Today)
            ? Phrases.Overdue(due)
            : Phrases.Due(due, Year.Calendar.Holidays.WorkingDaysUntil(Today, due));
    }
}
