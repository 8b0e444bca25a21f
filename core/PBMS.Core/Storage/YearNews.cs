using Pbms.Core.Reporting;

namespace Pbms.Core.Storage;

/// <summary>What a reader of a year has not seen yet.</summary>
/// <param name="Version">Of the year's configuration as it is now; 0 when there is none.</param>
/// <param name="Position">Ask for what came after it.</param>
/// <param name="Submissions">Those written since, each as it is now.</param>
/// <param name="Questions">To planners, written or answered since.</param>
/// <param name="Gates">The months that somebody closed or reopened, in order; all of them.</param>
public sealed record YearNews(
    long Version, StorePosition Position, IReadOnlyList<Submission> Submissions, IReadOnlyList<PlannerQuestion> Questions, IReadOnlyList<MonthGate> Gates);
