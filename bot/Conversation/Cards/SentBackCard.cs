using Pbms.Bot.Messages;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>What a reporter is told of a value sent back, by whomever: a supervisor in the chat, or an admin over the API.</summary>
public static class SentBackCard
{
    /// <param name="by">The person's name; null for an administrator.</param>
    public static Reply.Card For(PlanYear year, Submission sent, string? by, string comment)
    {
        var line = year.Plan[sent.Key.Line];
        return new(
            $"{Phrases.SentBackTitle} · {Phrases.MonthOf(sent.Key.Month)}",
            $"{Phrases.SentBackTitle} {line.Name} {comment}",
            [
                new CardBlock.Paragraph(year.OrgChart[sent.Key.OrgUnit].Name),
                new CardBlock.Heading(Amounts.Name(line)),
                new CardBlock.Facts([new CardFact(Phrases.ReportedResult, Amounts.Of(sent.Current.Value, line))]),
                new CardBlock.Paragraph(by is null ? Phrases.SentBackByAdmin(comment) : Phrases.SentBackBy(by, comment)),
            ],
            [new Choice(Phrases.FixIt, ActionText.Of(Verb.Report, $"{sent.Key.OrgUnit}/{sent.Key.Month}"))]);
    }
}
