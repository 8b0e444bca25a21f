using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

internal static class SubmissionRows
{
    public static Submission? Find(IRows rows, ObligationKey key) =>
        rows.Find(Tables.Submissions, key.ToString()) is { } row ? Row.Body<Submission>(row) : null;

    /// <summary>False when it has more or fewer revisions than the writer knew of, or its month has been closed.</summary>
    public static bool Submit(StagedRows rows, Change.Submitted submitted)
    {
        if (MonthRows.IsClosed(rows, submitted.Key.Month)) return false;
        var there = Find(rows, submitted.Key);
        if ((there?.Revisions.Length ?? 0) != submitted.ExpectedRevisions) return false;
        Save(rows, there?.With(submitted.Revision) ?? new Submission(submitted.Key, [submitted.Revision]));
        return true;
    }

    /// <summary>False when the value meant is not the one that stands.</summary>
    public static bool SendBack(StagedRows rows, Change.SentBack sentBack)
    {
        if (Find(rows, sentBack.Key) is not { } there || there.Revisions.Length != sentBack.SendBack.Revisions) return false;
        Save(rows, there with { SendBacks = there.SendBacks.Add(sentBack.SendBack) });
        return true;
    }

    /// <summary>False when the promise is no longer open.</summary>
    public static bool AnswerPromise(StagedRows rows, Change.PromiseAnswered answered)
    {
        if (Find(rows, answered.Key) is not { } there || there.OpenPromise != answered.Outcome.PromisedOn) return false;
        Save(rows, there with { Outcomes = there.Outcomes.Add(answered.Outcome) });
        return true;
    }

    /// <summary>False when there is no submission.</summary>
    public static bool AddEvidence(StagedRows rows, Change.EvidenceGiven given)
    {
        if (Find(rows, given.Key) is not { } there) return false;
        if (!there.Evidence.Contains(given.Evidence)) Save(rows, there with { Evidence = there.Evidence.Add(given.Evidence) });
        EvidenceRows.Claim(rows, given.Evidence.Id);
        return true;
    }

    private static void Save(StagedRows rows, Submission submission)
    {
        var row = Row.Of(submission.Key.ToString(), submission);
        row[Columns.Year] = FiscalYear.Of(submission.Key.Month).ToString();
        rows.Put(Tables.Submissions, row);
    }
}
