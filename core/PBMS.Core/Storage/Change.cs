using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;

namespace Pbms.Core.Storage;

/// <summary>One thing to be written. All changes of a <see cref="Commit"/> are written, or none.</summary>
public abstract partial record Change
{
    private Change()
    {
    }

    /// <summary>A value for an obligation, on top of <paramref name="ExpectedRevisions"/> earlier ones; conflicts when there are more by now.</summary>
    public sealed record Submitted(ObligationKey Key, int ExpectedRevisions, Revision Revision) : Change;

    /// <summary>A value is sent back; conflicts when it has been revised since, or there is none.</summary>
    public sealed record SentBack(ObligationKey Key, SendBack SendBack) : Change;

    /// <summary>What became of a promise; conflicts when it has been answered for already, or the value explained anew.</summary>
    public sealed record PromiseAnswered(ObligationKey Key, PromiseOutcome Outcome) : Change;

    /// <summary>A file was sent as evidence and is to be fetched; the same one twice changes nothing.</summary>
    public sealed record EvidenceAwaited(EvidenceFile File) : Change;

    /// <summary>A file goes with a submission; conflicts when there is no submission. The same one twice changes nothing.</summary>
    public sealed record EvidenceGiven(ObligationKey Key, Evidence Evidence) : Change;

    /// <summary>A question to the planner of a line; asking the same one twice changes nothing.</summary>
    public sealed record PlannerAsked(PlannerQuestion Question) : Change;

    /// <summary>Conflicts when there is no such question, or it has been answered.</summary>
    public sealed record PlannerAnswered(Guid Question, PlannerAnswer Answer) : Change;

    /// <summary>A unit's reports pass from one person to another; conflicts when <paramref name="From"/> does not report for it any more, or
    /// either is not known.</summary>
    public sealed record HandedOver(OrgUnitCode OrgUnit, PersonId From, PersonId To) : Change;

    /// <summary>A chat account becomes a person's own by a link code, and their only one on that channel; conflicts when there is no such code
    /// for the person or another account has used it.</summary>
    /// <param name="ConsentedAt">When the person agreed to the privacy notice (PDPA, DOMAIN §7).</param>
    public sealed record AccountLinked(ChatAccount Account, PersonId Person, string Code, DateTimeOffset ConsentedAt) : Change;

    /// <summary>The person says goodbye or has blocked the bot: nothing can be sent there.</summary>
    public sealed record AccountUnreachable(ChatAccount Account) : Change;

    /// <summary>The channel told where the account is written to; takes the place of what it told before.</summary>
    public sealed record AddressSeen(ChatAddress Address) : Change;

    /// <summary>Conflicts when the code has been handed out before.</summary>
    public sealed record LinkCodeIssued(LinkCode Code) : Change;

    public sealed record PersonSaved(Person Person) : Change;

    /// <summary>What a person has been told by now; what they asked for about reminders stays.</summary>
    public sealed record PersonTold(PersonId Person, Told Told) : Change;

    /// <summary>Reminders pause, or come again.</summary>
    /// <param name="Until">The first day they come again; <see cref="ReminderPreference.UntilAsked"/> until asked for; null from now on.</param>
    public sealed record RemindersPaused(PersonId Person, DateOnly? Until) : Change;

    /// <summary>From this hour of a working day reminders come, and are not paused any more.</summary>
    public sealed record ReminderHourChosen(PersonId Person, TimeOnly Hour) : Change;

    /// <summary>A round at its cut-off; conflicts when it is frozen already, for what is published stays as published.</summary>
    public sealed record RoundFrozen(FrozenRound Frozen) : Change;

    /// <summary>A job ran to its end.</summary>
    public sealed record JobRan(string Job, DateTimeOffset At) : Change;

    /// <summary>The whole configuration of a year, replacing what there was.</summary>
    /// <param name="ExpectedVersion">Conflicts when the year has another version by now, 0 for none at all; null replaces whatever is there.</param>
    public sealed record YearReplaced(PlanYear Year, long? ExpectedVersion = null) : Change;
}
