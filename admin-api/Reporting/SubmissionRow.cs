using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Reporting;

/// <param name="Month">yyyy-MM, Common Era.</param>
/// <param name="Value">This month's own result (quantity), or the value as it stands (percent, level).</param>
/// <param name="Cumulative">The result at the end of the month; null for a line that is gone.</param>
/// <param name="Revisions">How many values were given, this the last.</param>
/// <param name="SentBack">The comment that still waits for an answer.</param>
public sealed record SubmissionRow(
    string Month,
    string OrgUnit,
    string Line,
    decimal Value,
    decimal? Cumulative,
    string By,
    DateTimeOffset At,
    string Through,
    bool IsLate,
    bool IsAssumed,
    string? ReasonClass,
    string? Reason,
    DateOnly? PromisedOn,
    int Revisions,
    string? SentBack)
{
    public string Key => $"{Month}|{OrgUnit}|{Line}";

    public static SubmissionRow Of(Submission submission, YearAtHand year)
    {
        var (key, given) = (submission.Key, submission.Current);
        return new(
            key.Month.ToString(),
            key.OrgUnit.Value,
            key.Line.Value,
            given.Value,
            year.Year.Plan.Find(key.Line) is { } line ? year.Results.StandingAt(line, key.OrgUnit, key.Month) : null,
            given.By.Value,
            given.At,
            given.Through,
            given.IsLate,
            given.IsAssumed,
            given.Reason?.Class,
            given.Reason?.Words,
            given.Reason?.PromisedOn,
            submission.Revisions.Length,
            submission.SentBack?.Comment);
    }
}
