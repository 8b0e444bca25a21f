using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Reporting;

/// <summary>ตีกลับ: a value is to be looked at again, and who gave it is told in the same commit.</summary>
public static class SendBackEndpoints
{
    private const int LongestComment = 500;

    public static void MapSendBacks(RouteGroupBuilder configure) => configure
        .MapPost("/years/{year:int}/send-backs", SendBackAsync).WithName("sendBack").WithSummary("Sends a value back to who gave it").Refuses(409, 422);

    private static async Task<Results<Ok<SendBackAnswer>, Refusal>> SendBackAsync(
        int year, Body<SendBackRequest> body, Caller caller, YearCache cache, IPeopleStore people, IReporterNotices notices, RequestCommits store, BangkokClock clock, CancellationToken cancellationToken)
    {
        if (body.Value is not { } request) return body.Refusal!;
        if (request.Comment.Length is 0 or > LongestComment) return new Refusal(ProblemKinds.Invalid, "comment");
        if (Month.TryParse(request.Month) is not { } month) return new Refusal(ProblemKinds.Invalid, "month");
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        if (found.Closed.Contains(month)) return new Refusal(ProblemKinds.MonthClosed, "month");
        if (found.Results.Find(new(new(request.Line), new(request.OrgUnit), month)) is not { } submission) return new Refusal(ProblemKinds.ItemUnknown, "line");
        if (submission.SentBack is not null) return new Refusal(ProblemKinds.Exists, "line");
        var sendBack = new SendBack(new PersonId(caller.Actor), clock.Now, request.Revisions, request.Comment);
        var reporter = (await people.ReadSinceAsync(default, cancellationToken)).Contacts.FirstOrDefault(contact => contact.Person.Id == submission.Current.By);
        var messages = reporter is { IsReachable: true } ? notices.SentBack(found.Year, submission, sendBack, reporter) : [];
        var audit = new AuditEntry(sendBack.At, caller.Actor, "submission.sent_back", submission.Key.ToString(), null, null);
        return await store.CommitAsync(new Commit(null, [new Change.SentBack(submission.Key, sendBack)], messages, [audit]), cancellationToken) is CommitOutcome.Committed
            ? TypedResults.Ok(new SendBackAnswer(!messages.IsEmpty))
            : new Refusal(ProblemKinds.Changed, "revisions");
    }
}
