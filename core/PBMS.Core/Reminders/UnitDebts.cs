using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>Everything a unit has open on a day.</summary>
/// <param name="Months">Months with something unreported and not closed, oldest first.</param>
/// <param name="SentBack">Values of open months sent back and not revised since.</param>
/// <param name="Promises">Promised days that have come.</param>
/// <param name="Broken">Promises answered for as not kept, whenever that was.</param>
/// <param name="Answered">Questions to planners that have an answer.</param>
/// <param name="Unanswered">Questions to planners that wait for one.</param>
public sealed record UnitDebts(
    OrgUnitCode OrgUnit,
    ImmutableArray<MonthDebt> Months,
    ImmutableArray<Submission> SentBack,
    ImmutableArray<OpenPromise> Promises,
    ImmutableArray<(ObligationKey Key, PromiseOutcome Outcome)> Broken,
    ImmutableArray<PlannerQuestion> Answered,
    ImmutableArray<PlannerQuestion> Unanswered)
{
    /// <summary>With what the unit had open earlier, in the fiscal year before.</summary>
    public UnitDebts After(UnitDebts earlier) => this with
    {
        Months = [.. earlier.Months, .. Months],
        SentBack = [.. earlier.SentBack, .. SentBack],
        Promises = [.. earlier.Promises, .. Promises],
        Broken = [.. earlier.Broken, .. Broken],
        Answered = [.. earlier.Answered, .. Answered],
        Unanswered = [.. earlier.Unanswered, .. Unanswered],
    };
}
