using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>The answer to "how many this month?".</summary>
public static class ValueSteps
{
    public static StepResult Take(Dialogue.AskingValue asking, Command command, Facts facts) => command switch
    {
        Command.Value value => Accept(asking, value.Amount, null, facts),
        Command.Skip => Skip(asking, facts),
        Command.Words words => SeveralAnswers.Read(words.Typed, asking.Draft.Entries.Length, asking.At + 1) switch
        {
            [] => Read(asking, words.Text, facts),
            var answers => SeveralSteps.Take(asking, answers, facts),
        },
        _ => AskAgain(asking, Phrases.NotANumber, facts),
    };

    /// <summary>แก้ข้อ n: asks about one line again; its answer so far is kept until a new one is given.</summary>
    public static StepResult Edit(Dialogue dialogue, Draft draft, int number, Facts facts) => number >= 1 && number <= draft.Entries.Length
        ? Questions.Ask(new Dialogue.AskingValue(draft, number - 1), facts)
        : Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.NoSuchNumber(draft.Entries.Length)));

    /// <summary>ย้อนกลับ: from a reason to its value, from a value to the line before, from the summary to the last line.</summary>
    public static StepResult Back(Dialogue dialogue, Draft draft, Facts facts) => dialogue switch
    {
        Dialogue.AskingValue { At: 0 } => Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.FirstAlready)),
        Dialogue.AskingValue asking => Questions.Ask(new Dialogue.AskingValue(draft, asking.At - 1), facts),
        Dialogue.AskingPlanner asking => Questions.Ask(CheckSteps.About(draft, asking.At, facts), facts),
        Dialogue.ConfirmingDiscard or Dialogue.ChoosingEarly or Dialogue.PlacingEvidence => Questions.Ask(Questions.Next(draft, facts), facts),
        Dialogue.AskingReading asking => Questions.Ask(new Dialogue.AskingValue(draft, asking.At), facts),
        Dialogue.CheckingValue checking => Questions.Ask(new Dialogue.AskingValue(draft, checking.At), facts),
        Dialogue.AskingReason asking => Questions.Ask(new Dialogue.AskingValue(draft, asking.At), facts),
        Dialogue.AskingWords asking => Questions.Ask(new Dialogue.AskingReason(draft, asking.At), facts),
        Dialogue.ConfirmingReason confirming => Questions.Ask(new Dialogue.AskingReason(draft, confirming.At), facts),
        _ => Questions.Ask(new Dialogue.AskingValue(draft, draft.Entries.Length - 1), facts),
    };

    public static StepResult Read(Dialogue.AskingValue asking, string words, Facts facts)
    {
        var line = facts.Year.Plan[asking.Draft[asking.At].Line];
        return (ThaiAnswer.Read(words), ThaiNumberReader.Read(words)) switch
        {
            (ShortAnswer.Zero, _) => Accept(asking, 0, null, facts),
            (ShortAnswer.UnclearZero, _) => AskAgain(asking, Phrases.ZeroOrLater, facts),
            (ShortAnswer.Later, _) => Skip(asking, facts),
            (ShortAnswer.NotRequired, _) => AskAgain(asking, facts.Person!.UnitsAs(Role.Planner).Contains(asking.Draft.OrgUnit) ? Phrases.NotRequiredForPlanner : Phrases.NotRequired, facts),
            (_, NumberReading.Number { Unit: { } unit }) when !IsUnitOf(line, unit) => AskAgain(asking, Phrases.UnitWanted(words, line.UnitOfMeasure), facts),
            (_, NumberReading.Number number) => CheckSteps.Check(asking, number.Value, facts),
            (_, NumberReading.Unclear unclear) => AskAgain(asking, Phrases.Unclear(unclear.Doubt), facts),
            _ => AskAgain(asking, Phrases.NotANumber, facts),
        };
    }

    /// <summary>The value that words give a line beyond doubt; null when they must be asked about.</summary>
    public static decimal? Plain(PlanLine line, string words) => (ThaiAnswer.Read(words), ThaiNumberReader.Read(words)) switch
    {
        (ShortAnswer.Zero, _) => 0,
        (_, NumberReading.Number { Unit: { } unit }) when !IsUnitOf(line, unit) => null,
        (_, NumberReading.Number number) when line.Admits(number.Value) => number.Value,
        _ => null,
    };

    private static bool IsUnitOf(PlanLine line, string unit) => unit == line.UnitOfMeasure || (line.Kind is LineKind.Percent && unit is "%" or "เปอร์เซ็นต์");

    /// <summary>The value is taken; what it does to the scores is said, and the next thing asked.</summary>
    /// <param name="confirmed">Codes of the questions answered for it.</param>
    public static StepResult Accept(Dialogue.AskingValue asking, decimal value, string? confirmed, Facts facts)
    {
        var (draft, at) = (asking.Draft, asking.At);
        var filled = draft.With(at, draft[at].Given(value, confirmed, Returns(draft, at, facts)));
        var next = Questions.Next(filled, facts);
        return Questions.Ask(next, facts).After(new Reply.Words(Effect(draft[at].Value, filled, at, facts) + (IfSentNow(next, facts) is { } sentNow ? $"\n{sentNow}" : "")));
    }

    /// <summary>How often the value that stands has been sent back.</summary>
    public static int Returns(Draft draft, int at, Facts facts) => facts.Results.Find(draft.KeyOf(at))?.SendBacks.Length ?? 0;

    /// <summary>ข้าม: the line is put off; one answered before keeps its answer.</summary>
    public static StepResult Skip(Dialogue.AskingValue asking, Facts facts)
    {
        var entry = asking.Draft[asking.At] with { Doubt = null };
        var draft = asking.Draft.With(asking.At, entry.Value is null ? entry with { IsSkipped = true } : entry);
        return Questions.Ask(Questions.Next(draft, facts), facts);
    }

    public static StepResult AskAgain(Dialogue.AskingValue asking, string why, Facts facts) =>
        StepResult.Say(asking, new Reply.Words(why) { Choices = QuestionCard.For(asking.Draft, asking.At, facts).Choices }).Missed();

    private static string Effect(decimal? before, Draft draft, int at, Facts facts)
    {
        var outlook = new Outlook(facts, draft);
        var line = outlook.Line(at);
        var percent = Fraction.Min(line.RawPercent ?? Fraction.Hundred, Fraction.Hundred);
        return (before is { } old && old != draft[at].Value ? Phrases.Changed(Amounts.Of(old, line.Line), Amounts.Of(draft[at].Value!.Value, line.Line)) + "\n" : "")
            + OnLine(line, at, percent, facts);
    }

    private static string OnLine(LineScore line, int at, Fraction percent, Facts facts) => line.State switch
    {
        LineState.AheadOfPlan => Phrases.EarlyEffect(at + 1, Amounts.Of(line.Figures.Result ?? new Target(0), line.Line), isCounted: line.Line.IsCounted),
        LineState.Due => Phrases.Effect(at + 1, Amounts.Against(line), Amounts.Score(percent, facts.Year.Scheme)),
        LineState.Unscheduled when line.Figures.FirstDue is not null => Phrases.NotCountedEffect(at + 1, Amounts.Of(line.Figures.Result ?? new Target(0), line.Line)),
        _ => Phrases.EarlyNothing(at + 1, Amounts.Of(line.Figures.Result ?? new Target(0), line.Line)),
    };

    /// <summary>
    /// What the unit would have, and the division where it is more than this one unit. Null while lines are unanswered, for these would score 0 and
    /// make every green line look red; where the summary says it anyway; and when nothing in the unit is due.
    /// </summary>
    /// <param name="next">What is asked next.</param>
    public static string? IfSentNow(Dialogue next, Facts facts)
    {
        if (next is Dialogue.Reviewing || Dialogue.DraftOf(next) is not { } draft || draft.Entries.Any(entry => entry is { Value: null } or { IsHeld: true } or { Doubt: not null })) return null;
        var outlook = new Outlook(facts, draft);
        var unit = outlook.OrgUnitScore();
        if (unit.Percent is null) return null;
        var said = Phrases.IfSentNow(Amounts.Score(unit, facts.Year.Scheme));
        return outlook.Division() is { Percent: not null } division
            ? $"{said}\n{Phrases.WouldBe(division.Name, Amounts.Score(division, facts.Year.Scheme))}"
            : said;
    }
}
