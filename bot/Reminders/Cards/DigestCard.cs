using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Reminders.Cards;

/// <summary>The message of the day: what waits for the person first, then what their units owe, then what they hear as a supervisor.</summary>
/// <param name="before">The fiscal year before, of which something may still wait; null when it is not in the store.</param>
public sealed class DigestCard(PlanYear year, PlanYear? before, DateOnly today)
{
    /// <summary>A card's summary holds 1,500; three lines of it are all a lock screen shows.</summary>
    private const int LongestSummary = 600;

    public Reply For(Digest digest)
    {
        var title = digest.HasOwnDuties ? ReminderPhrases.DigestTitle : ReminderPhrases.SupervisorTitle;
        ImmutableArray<CardBlock> own = [.. Own(digest)];
        ImmutableArray<CardBlock> below = [.. Below(digest)];
        ImmutableArray<CardBlock> between = own.IsEmpty || below.IsEmpty ? [] : [new CardBlock.Rule()];
        return new Reply.Card(
            title,
            Labels.Fit($"{title}\n{string.Join('\n', own.AddRange(below).Select(InWords).OfType<string>())}", LongestSummary),
            [.. own, .. between, .. below, new CardBlock.Note(ReminderPhrases.HowToChange)],
            DigestButtons.For(digest, year));
    }

    private IEnumerable<CardBlock> Own(Digest digest) =>
    [
        .. Section.Of(ReminderPhrases.SentBackHeading, digest.SentBack, sent => Section.Row(
            LineOf(sent.Key), ReminderPhrases.Written(sent.Key.Month, Section.Quote(sent.SentBack!.Comment)))),
        .. Section.Of(ReminderPhrases.PromisesHeading, digest.Promises, promise => Section.Row(
            LineOf(promise.Key), ReminderPhrases.PromiseStatus(promise.On, HowFar(promise.On)))),
        .. Section.Of(ReminderPhrases.AnswersHeading, digest.Answers, answer => Section.Row(
            LineOf(answer), ReminderPhrases.Written(answer.Month, Section.Quote(answer.Answer!.Words)))),
        .. Section.Of(ReminderPhrases.QuestionsHeading, digest.Questions, question => Section.Row(
            $"{Unit(question.OrgUnit)} · {LineOf(question)}", ReminderPhrases.Written(question.Month, Section.Quote(question.Words)))),
        .. Section.Of(ReminderPhrases.OwedHeading, digest.Owed, owed => Section.Row(
            ReminderPhrases.OwedText(Unit(owed.OrgUnit), owed.Debt.Month), ReminderPhrases.OwedStatus(owed, HowFar(owed.DueOn), year.Calendar.Holidays.WorkingDaysUntil(today, owed.DueOn)))),
    ];

    private IEnumerable<CardBlock> Below(Digest digest) =>
    [
        .. Section.Of(ReminderPhrases.BrokenHeading, digest.Broken, broken => Section.Row(
            $"{Unit(broken.Key.OrgUnit)} · {LineOf(broken.Key)}", ReminderPhrases.BrokenStatus(broken))),
        .. Section.Of(ReminderPhrases.LateHeading, digest.Late, late => Section.Row(
            ReminderPhrases.OwedText(Unit(late.OrgUnit), late.Debt.Month), ReminderPhrases.LateStatus(late, HowFar(late.DueOn)))),
        .. Section.Of(ReminderPhrases.UnreachableHeading, digest.Unreachable, unit => Section.Row(Unit(unit), ReminderPhrases.UnreachableStatus)),
    ];

    private static string? InWords(CardBlock block) => block switch
    {
        CardBlock.Heading heading => heading.Text,
        CardBlock.Item item => $"{item.Text}: {item.Status}",
        CardBlock.Note note => note.Text,
        _ => null,
    };

    // A code says a place in the plan of its own year; and a plan may have lost a line or a unit since.
    private string LineOf(ObligationKey key) => YearOf(key.Month).Plan.Find(key.Line) is { } line ? Amounts.Name(line) : Unit(key.OrgUnit);

    private string LineOf(PlannerQuestion question) => LineOf(new ObligationKey(question.Line, question.OrgUnit, question.Month));

    private PlanYear YearOf(Month month) => before is not null && before.Year.Contains(month) ? before : year;

    private string Unit(OrgUnitCode code) => year.OrgChart.Find(code)?.Name ?? code.Value;

    private string HowFar(DateOnly day) => RelativeDay.Of(day, today);
}
