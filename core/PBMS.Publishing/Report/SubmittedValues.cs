using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Publishing.Report;

/// <summary>What every unit gave for the months of the round, in the order of the plan.</summary>
internal static class SubmittedValues
{
    public static ImmutableArray<SubmittedValue> Of(PlanYear year, ResultBook results, Round round) =>
    [
        .. from submission in results.All
           let line = year.Plan.Find(submission.Key.Line)
           let unit = year.OrgChart.Find(submission.Key.OrgUnit)
           where line is not null && unit is not null && submission.Key.Month <= round.LastMonth
           orderby line.Order, unit.Order, submission.Key.Month
           select Of(submission, line, unit),
    ];

    private static SubmittedValue Of(Submission submission, PlanLine line, OrgUnit unit)
    {
        var current = submission.Current;
        return new SubmittedValue(
            submission.Key.Month,
            unit.Code.Value,
            unit.Name,
            line.Code.Value,
            line.Name,
            current.Value,
            line.UnitOfMeasure,
            BangkokClock.ToBangkok(current.At),
            current.IsLate,
            current.IsAssumed,
            submission.Revisions.Length,
            current.Reason?.Class,
            current.Reason?.Words,
            current.Reason?.PromisedOn);
    }
}
