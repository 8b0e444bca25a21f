using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>Everything one person is told in the one message of the day, what comes first first.</summary>
/// <param name="SentBack">Values sent back and still waiting.</param>
/// <param name="Promises">Promised days that have come and are not answered for.</param>
/// <param name="Answers">Their questions that a planner has answered since the last message.</param>
/// <param name="Questions">As a planner: what reporters have asked and nobody has answered.</param>
/// <param name="Owed">What their units owe.</param>
/// <param name="Broken">As a supervisor: promises not kept, since the last message.</param>
/// <param name="Late">As a supervisor: units overdue.</param>
/// <param name="Unreachable">As a supervisor: units that owe and whose reporters nothing reaches.</param>
public sealed record Digest(
    ImmutableArray<Submission> SentBack,
    ImmutableArray<OpenPromise> Promises,
    ImmutableArray<PlannerQuestion> Answers,
    ImmutableArray<PlannerQuestion> Questions,
    ImmutableArray<OwedMonth> Owed,
    ImmutableArray<BrokenPromise> Broken,
    ImmutableArray<OwedMonth> Late,
    ImmutableArray<OrgUnitCode> Unreachable)
{
    /// <summary>Something the person has to do, not only to know.</summary>
    public bool HasOwnDuties => !(SentBack.IsEmpty && Promises.IsEmpty && Answers.IsEmpty && Questions.IsEmpty && Owed.IsEmpty);
}
