using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Publishing.Report;

/// <summary>What a report is made from.</summary>
/// <param name="Submissions">Of the year; what was given after <paramref name="AsOf"/> is left out.</param>
/// <param name="People">For units whose planner and reporter differ (§3.2.1).</param>
/// <param name="Past">Results of earlier years, where they are known.</param>
/// <param name="AsOf">ข้อมูล ณ วันที่, a Bangkok day.</param>
public sealed record ReportInput(
    PlanYear Year,
    ImmutableArray<Submission> Submissions,
    ImmutableArray<Person> People,
    ImmutableArray<PastResult> Past,
    Round Round,
    DateOnly AsOf)
{
    /// <summary>The results as they stood at the end of <see cref="AsOf"/>: later revisions count from the next report.</summary>
    internal ResultBook ResultsAsOf() => ResultBook.Of(
        from submission in Submissions
        let known = submission.Revisions.RemoveAll(revision => BangkokClock.DayOf(revision.At) > AsOf)
        where !known.IsEmpty
        select submission with { Revisions = known });
}
