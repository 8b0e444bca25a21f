using System.Collections.Immutable;
using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Bot.Notices;

/// <summary>Tells a reporter what an administrator has done, with the cards of the conversation, where they are reached first.</summary>
public sealed class ReporterNotices(TimeProvider clock) : IReporterNotices
{
    public ImmutableArray<OutboxMessage> SentBack(PlanYear year, Submission submission, SendBack sendBack, Contact reporter)
    {
        if (reporter.Accounts is not [var account, ..]) return [];
        var now = clock.GetUtcNow();
        var id = DeterministicId.From("sent-back", submission.Key.ToString(), $"{sendBack.Revisions}", $"{sendBack.At.UtcTicks}");
        var card = SentBackCard.For(year, submission, by: null, sendBack.Comment);
        return [new OutboxMessage(id, account, ReplyJson.Write([card]), null, null, now, now, Urgency: MessageUrgency.Reminder)];
    }
}
