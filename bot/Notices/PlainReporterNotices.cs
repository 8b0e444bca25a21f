using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Core.Thai;

namespace Pbms.Bot.Notices;

/// <summary>Tells a reporter in plain words, where they are reached first.</summary>
public sealed class PlainReporterNotices(TimeProvider clock) : IReporterNotices
{
    public ImmutableArray<OutboxMessage> SentBack(PlanYear year, Submission submission, SendBack sendBack, Contact reporter)
    {
        if (reporter.Accounts is not [var account, ..]) return [];
        var (line, now) = (year.Plan.Find(submission.Key.Line), clock.GetUtcNow());
        var words = NoticePhrases.SentBack(ThaiDateWriter.MonthShort(submission.Key.Month.Year, submission.Key.Month.Number), line?.Name ?? submission.Key.Line.Value, sendBack.Comment);
        var id = DeterministicId.From("sent-back", submission.Key.ToString(), $"{sendBack.Revisions}", $"{sendBack.At.UtcTicks}");
        return [new OutboxMessage(id, account, ReplyJson.Write([new Reply.Words(words)]), null, null, now, now)];
    }
}
