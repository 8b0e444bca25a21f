using Pbms.Bot.Messages;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>A typed value is questioned where it is unusual, with the numbers in the question; never refused (DOMAIN §5).</summary>
public static class CheckSteps
{
    /// <summary>Takes the typed value, or asks the first question it raises.</summary>
    public static StepResult Check(Dialogue.AskingValue asking, decimal typed, Facts facts)
    {
        if (!LineOf(asking.Draft, asking.At, facts).Admits(typed))
        {
            return ValueSteps.AskAgain(asking, Phrases.WholeNumberWanted, facts);
        }

        return ValueQuestions.ReadingOf(typed, ContextOf(asking.Draft, asking.At, facts)) is null
            ? Next(asking.Draft, asking.At, typed, null, facts)
            : Questions.Ask(new Dialogue.AskingReading(asking.Draft, asking.At, typed), facts);
    }

    /// <summary>What is asked about an answer in doubt: the number given is checked, not typed again; without one the value is asked for.</summary>
    public static Dialogue About(Draft draft, int at, Facts facts) => draft[at].Doubt is { Value: { } given } && LineOf(draft, at, facts).Admits(given)
        ? ValueQuestions.ReadingOf(given, ContextOf(draft, at, facts)) is null ? new Dialogue.CheckingValue(draft, at, given, null) : new Dialogue.AskingReading(draft, at, given)
        : new Dialogue.AskingValue(draft, at);

    /// <summary>Nothing about the value needs to be asked.</summary>
    public static bool IsOrdinary(Draft draft, int at, decimal value, Facts facts)
    {
        var context = ContextOf(draft, at, facts);
        return ValueQuestions.ReadingOf(value, context) is null && !ValueQuestions.About(value, context).Any();
    }

    public static StepResult Take(Dialogue.AskingReading asking, Command command, Facts facts)
    {
        var (draft, at) = (asking.Draft, asking.At);
        return command switch
        {
            Command.Skip => PutOff(draft, at, asking.Typed, facts),
            Command.PickReading pick => Read(asking, asking.Typed, pick.IsCumulative, facts),
            Command.Words words when NamedReading.In(words.Text, LineOf(draft, at, facts), draft.Month) is { } named => Read(asking, named.Number ?? asking.Typed, named.IsCumulative, facts),
            Command.Words words => Instead(asking, new Dialogue.AskingValue(draft, at), words.Text, facts),
            _ => Questions.Ask(asking, facts),
        };
    }

    public static StepResult Take(Dialogue.CheckingValue checking, Command command, Facts facts)
    {
        var again = new Dialogue.AskingValue(checking.Draft, checking.At);
        return command switch
        {
            Command.Skip => PutOff(checking.Draft, checking.At, checking.Value, facts),
            Command.Yes => Confirm(checking, facts),
            Command.No => Questions.Ask(again, facts),
            Command.Words words => ThaiAnswer.Read(words.Text) switch
            {
                ShortAnswer.Yes => Confirm(checking, facts),
                ShortAnswer.No => Questions.Ask(again, facts),
                _ => Instead(checking, again, words.Text, facts),
            },
            _ => Questions.Ask(checking, facts),
        };
    }

    public static Reply Question(Dialogue.AskingReading asking, Facts facts)
    {
        var line = LineOf(asking.Draft, asking.At, facts);
        var reading = ValueQuestions.ReadingOf(asking.Typed, ContextOf(asking.Draft, asking.At, facts));
        var question = ActionText.Question(asking.Draft, asking.At);
        return new Reply.Words(Heading(asking.Draft, asking.At, facts) + Phrases.TwoReadings(
            asking.Draft.Month,
            Amounts.Of(asking.Typed, line),
            Amounts.Of(reading?.CumulativeIfMonth ?? asking.Typed, line),
            Amounts.Of(reading?.MonthIfCumulative ?? asking.Typed, line)))
        {
            Choices =
            [
                new Choice(Phrases.OnlyMonth, ActionText.Of(Verb.Reading, "month", question)),
                new Choice(Phrases.Cumulative, ActionText.Of(Verb.Reading, "total", question)),
                new Choice(Phrases.Back, ActionText.Of(Verb.Back, null, question)),
            ],
        };
    }

    public static Reply Question(Dialogue.CheckingValue checking, Facts facts)
    {
        var question = ActionText.Question(checking.Draft, checking.At);
        return new Reply.Words(Heading(checking.Draft, checking.At, facts) + Words(checking, facts))
        {
            Choices =
            [
                new Choice(Phrases.ItIsRight, ActionText.Of(Verb.Yes, null, question)),
                new Choice(Phrases.ChangeNumber, ActionText.Of(Verb.No, null, question)),
            ],
        };
    }

    /// <summary>The line, where its question did not come just before.</summary>
    private static string Heading(Draft draft, int at, Facts facts) =>
        draft[at].Doubt is null ? "" : $"{Phrases.Numbered(at + 1, Amounts.Name(LineOf(draft, at, facts)))}\n";

    /// <summary>ข้าม: the number is not taken, and the line is put off.</summary>
    private static StepResult PutOff(Draft draft, int at, decimal number, Facts facts) =>
        ValueSteps.Skip(new Dialogue.AskingValue(draft, at), facts).After(new Reply.Words(Phrases.NotTaken(at + 1, Amounts.Of(number, LineOf(draft, at, facts)))));

    /// <summary>Another number takes the place of the one in question; anything else leaves it there.</summary>
    private static StepResult Instead(Dialogue asked, Dialogue.AskingValue asking, string words, Facts facts) =>
        ValueSteps.Read(asking, words, facts) is { IsMiss: false } read ? read : Questions.Ask(asked, facts).After(new Reply.Words(Phrases.PressOrType)).Missed();

    private static StepResult Read(Dialogue.AskingReading asking, decimal number, bool isCumulative, Facts facts)
    {
        var context = ContextOf(asking.Draft, asking.At, facts);
        var before = isCumulative ? context.Before ?? 0 : 0;
        if (number < before)
        {
            var line = LineOf(asking.Draft, asking.At, facts);
            return Questions.Ask(asking, facts).After(new Reply.Words(Phrases.BelowBefore(Amounts.Of(number, line), Amounts.Of(before, line))));
        }

        return Next(asking.Draft, asking.At, number - before, ValueQuestions.ReadingOf(number, context)?.Code, facts);
    }

    private static StepResult Confirm(Dialogue.CheckingValue checking, Facts facts)
    {
        var answered = Pending(checking.Draft, checking.At, checking.Value, checking.Answered, facts)?.Code;
        return Next(checking.Draft, checking.At, checking.Value, string.Join(',', new[] { checking.Answered, answered }.OfType<string>()), facts);
    }

    private static StepResult Next(Draft draft, int at, decimal value, string? answered, Facts facts) => Pending(draft, at, value, answered, facts) is null
        ? ValueSteps.Accept(new Dialogue.AskingValue(draft, at), value, answered, facts)
        : Questions.Ask(new Dialogue.CheckingValue(draft, at, value, answered), facts);

    private static ValueQuestion? Pending(Draft draft, int at, decimal value, string? answered, Facts facts)
    {
        var done = answered?.Split(',') ?? [];
        return ValueQuestions.About(value, ContextOf(draft, at, facts)).FirstOrDefault(question => !done.Contains(question.Code));
    }

    private static string Words(Dialogue.CheckingValue checking, Facts facts)
    {
        var line = LineOf(checking.Draft, checking.At, facts);
        return Pending(checking.Draft, checking.At, checking.Value, checking.Answered, facts) switch
        {
            ValueQuestion.AboveAnnual when line.Kind is LineKind.Percent => Phrases.AbovePercent(Amounts.Of(checking.Value, line)),
            ValueQuestion.AboveAnnual above => Phrases.AboveAnnual(Amounts.Of(above.Standing, line), Amounts.Of(above.Annual, line)),
            ValueQuestion.Falls falls => Phrases.Falls(Amounts.Of(checking.Value, line), Amounts.Of(falls.Before, line)),
            ValueQuestion.UnlikeHistory unlike => Phrases.UnlikeHistory(
                Amounts.Of(checking.Value, line), Amounts.Of(unlike.Smallest, line), Amounts.Of(unlike.Largest, line), unlike.Months),
            // What raised the question has changed meanwhile; the value itself is still to be confirmed.
            _ => Phrases.Keep(Amounts.Of(checking.Value, line)),
        };
    }

    private static PlanLine LineOf(Draft draft, int at, Facts facts) => facts.Year.Plan[draft[at].Line];

    private static ValueContext ContextOf(Draft draft, int at, Facts facts)
    {
        var line = LineOf(draft, at, facts);
        var schedule = facts.Year.Plan.ScheduleOf(line.Code, draft.OrgUnit)!;
        return new ValueContext(
            line.Kind,
            schedule.At(Round.Through(draft.Month).Months).Value,
            schedule.Annual?.Value,
            facts.Results.StandingAt(line, draft.OrgUnit, draft.Month.Plus(-1)),
            facts.Results.HistoryOf(line.Code, draft.OrgUnit, draft.Month));
    }
}
