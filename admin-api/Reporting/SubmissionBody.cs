using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Reporting;

public sealed record SubmissionBody(
    SubmissionRow Current,
    IReadOnlyList<RevisionBody> Revisions,
    IReadOnlyList<SendBackBody> SendBacks,
    IReadOnlyList<PromiseBody> Promises,
    IReadOnlyList<EvidenceBody> Evidence)
{
    public static SubmissionBody Of(Submission submission, YearAtHand year) => new(
        SubmissionRow.Of(submission, year),
        [.. submission.Revisions.Select(RevisionBody.Of)],
        [.. submission.SendBacks.Select(back => new SendBackBody(back.At, back.By.Value, back.Revisions, back.Comment))],
        [.. submission.Outcomes.Select(outcome => new PromiseBody(outcome.At, outcome.By.Value, outcome.PromisedOn, outcome.IsKept, outcome.RenewedTo))],
        [.. submission.Evidence.Select(evidence => new EvidenceBody(evidence.Id, evidence.Name))]);
}
