using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;

namespace Pbms.Bot.Reminders.Cards;

/// <summary>The buttons that lead from a digest into the conversation, each naming what it is about.</summary>
public static class DigestButtons
{
    /// <summary>A card holds four.</summary>
    private const int Most = 4;

    /// <summary>Of one sort; the rest is found by way of the conversation.</summary>
    private const int MostOfASort = 2;

    public static ImmutableArray<Choice> For(Digest digest, PlanYear year) =>
    [
        .. Buttons(digest, year).DistinctBy(choice => choice.Action).Take(Most),
    ];

    private static IEnumerable<Choice> Buttons(Digest digest, PlanYear year) =>
    [
        .. digest.SentBack.Take(1).Select(sent => Report(ReminderPhrases.ReviseSentBack, sent.Key.OrgUnit, sent.Key.Month)),
        .. digest.Promises.Take(MostOfASort).Select(promise => new Choice(ReminderPhrases.AnswerPromise, ActionText.Of(Verb.Promise, promise.Key.ToString()))),
        .. digest.Questions.Take(1).Select(question => new Choice(Phrases.AnswerQuestion, ActionText.Of(Verb.AnswerPlanner, question.Id.ToString("N")))),
        .. digest.Owed.OrderByDescending(owed => owed.Debt.Month).Take(MostOfASort).Select(owed => Report(LabelOf(owed, digest, year), owed.OrgUnit, owed.Debt.Month)),
        .. digest.Late.IsEmpty && digest.Broken.IsEmpty && digest.Unreachable.IsEmpty ? [] : ImmutableArray.Create(new Choice(ReminderPhrases.SeeStatus, Verb.Status)),
    ];

    private static string LabelOf(OwedMonth owed, Digest digest, PlanYear year)
    {
        if (digest.Owed.Length == 1) return Phrases.Report;
        return digest.Owed.All(other => other.OrgUnit == owed.OrgUnit)
            ? Phrases.ReportMonth(owed.Debt.Month)
            : Labels.Fit(ReminderPhrases.ReportUnit(year.OrgChart.Find(owed.OrgUnit) is { } unit ? unit.ShortName ?? unit.Name : owed.OrgUnit.Value));
    }

    private static Choice Report(string label, OrgUnitCode orgUnit, Month month) => new(label, ActionText.Of(Verb.Report, $"{orgUnit}/{month}"));
}
