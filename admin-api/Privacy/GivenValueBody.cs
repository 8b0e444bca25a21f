using Pbms.Core.Organisation;
using Pbms.Core.Reporting;

namespace Pbms.AdminApi.Privacy;

/// <summary>A value the person gave.</summary>
public sealed record GivenValueBody(string Month, string OrgUnit, string Line, decimal Value, DateTimeOffset At, string Through, string? ReasonClass, string? Reason)
{
    public static IEnumerable<GivenValueBody> Of(ResultBook results, PersonId person) =>
        from submission in results.All
        from revision in submission.Revisions
        where revision.By == person
        select new GivenValueBody(
            submission.Key.Month.ToString(),
            submission.Key.OrgUnit.Value,
            submission.Key.Line.Value,
            revision.Value,
            revision.At,
            revision.Through,
            revision.Reason?.Class,
            revision.Reason?.Words);
}
