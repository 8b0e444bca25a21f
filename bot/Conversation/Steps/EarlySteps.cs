using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>งานก่อนแผน: a line not yet due may be reported all the same, and counts as ดำเนินการก่อนแผน (§2.1(4)).</summary>
public static class EarlySteps
{
    /// <summary>LINE shows at most thirteen quick replies; one is for going back.</summary>
    private const int MostChoices = 12;

    /// <summary>The button for it, where there is anything to report early.</summary>
    public static IEnumerable<Choice> Choice(Draft draft, Facts facts) =>
        Lines(draft, facts).IsEmpty ? [] : [new Choice(Phrases.Early, Verb.Early)];

    /// <summary>The unit carries the line, and does not owe it in the draft's month.</summary>
    public static bool IsEarly(LineCode line, Draft draft, Facts facts) =>
        facts.Year.Plan.ScheduleOf(line, draft.OrgUnit) is not null
        && facts.Year.Plan[line].IsReported
        && !Obligations.Owes(draft.OrgUnit, line, draft.Month, facts.Year);

    /// <summary>For the draft in hand; without one, for the unit's month being reported.</summary>
    public static StepResult Begin(Dialogue dialogue, Facts facts) => Dialogue.Kept(dialogue) switch
    {
        { } draft => Choose(draft, facts),
        null when facts.Person!.ReportsFor.Distinct().ToList() is [var only] => Choose(StartSteps.Fresh(only, facts.Month, facts), facts),
        _ => StartSteps.Start(dialogue, new Command.Report(null), facts),
    };

    public static StepResult Take(Dialogue.ChoosingEarly choosing, Command command, Facts facts) => command switch
    {
        Command.Pick pick when Lines(choosing.Draft, facts).FirstOrDefault(line => line.Code.Value == pick.What) is { } line => TakeUp(choosing.Draft, line, facts),
        Command.Words words when Numbered(words.Text, Lines(choosing.Draft, facts)) is { } line => TakeUp(choosing.Draft, line, facts),
        Command.Words words when ThaiNumberReader.Read(Bare(words.Text)) is NumberReading.Number =>
            Questions.Ask(choosing, facts).After(new Reply.Words(Phrases.NoSuchEarly(Lines(choosing.Draft, facts).Length))).Missed(),
        Command.Skip => Questions.Ask(Questions.Next(choosing.Draft, facts), facts),
        _ => Questions.Ask(choosing, facts).After(new Reply.Words(Phrases.NotUnderstood)).Missed(),
    };

    public static Reply Question(Dialogue.ChoosingEarly choosing, Facts facts)
    {
        var lines = Lines(choosing.Draft, facts);
        var question = Named(choosing.Draft);
        var list = lines.Select((line, place) => Phrases.EarlyLine(place + 1, line.Name, facts.Year.Plan.ScheduleOf(line.Code, choosing.Draft.OrgUnit)?.FirstDue(facts.Year.Year)));
        return new Reply.Words($"{Phrases.WhichEarly}\n{string.Join('\n', list)}")
        {
            Choices =
            [
                .. lines.Take(MostChoices).Select((line, place) => new Choice(Phrases.LineNumber(place + 1), ActionText.Of(Verb.Pick, line.Code.Value, question), line.Name)),
                new Choice(Phrases.Back, ActionText.Of(Verb.Back, null, question)),
            ],
        };
    }

    /// <summary>Names the question, as its buttons carry it.</summary>
    public static string Named(Draft draft) => $"early/{draft.OrgUnit}/{draft.Month}";

    private static StepResult Choose(Draft draft, Facts facts) => Lines(draft, facts).IsEmpty
        ? Questions.Ask(Questions.Next(draft, facts), facts).After(new Reply.Words(Phrases.NothingEarly))
        : Questions.Ask(new Dialogue.ChoosingEarly(draft), facts);

    private static StepResult TakeUp(Draft draft, PlanLine line, Facts facts)
    {
        var grown = draft with { Entries = draft.Entries.Add(StartSteps.Entry(new ObligationKey(line.Code, draft.OrgUnit, draft.Month), facts)) };
        return Questions.Ask(new Dialogue.AskingValue(grown, grown.Entries.Length - 1), facts);
    }

    private static ImmutableArray<PlanLine> Lines(Draft draft, Facts facts) =>
    [
        .. facts.Year.Plan.CarriedBy(draft.OrgUnit)
            .Where(schedule => IsEarly(schedule.Line, draft, facts) && draft.Entries.All(entry => entry.Line != schedule.Line))
            .Select(schedule => facts.Year.Plan[schedule.Line]),
    ];

    private static string Bare(string words) => words.Replace(Phrases.LineNumber(""), "", StringComparison.Ordinal);

    private static PlanLine? Numbered(string words, ImmutableArray<PlanLine> lines) =>
        ThaiNumberReader.Read(Bare(words)) is NumberReading.Number { Value: >= 1 and var number } && number <= lines.Length && decimal.Truncate(number) == number
            ? lines[(int)number - 1]
            : null;
}
