using System.Text.RegularExpressions;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Errands;

/// <summary>กำหนดแล้วเสร็จ has come: kept or not is recorded, and the supervisor hears of one that was not (DOMAIN §5).</summary>
public static partial class PromiseErrand
{
    /// <param name="key">The obligation a button named; null for the first promise that is due.</param>
    public static StepResult Begin(Dialogue dialogue, string? key, Facts facts)
    {
        var wanted = key is null ? Matters.Of(facts).Promises.FirstOrDefault()?.Key : ObligationKey.TryParse(key);
        if (wanted is not { } found || !May(found, facts)) return ErrandSteps.Refuse(dialogue, Phrases.NoPromises, facts);
        return PromiseOf(found, facts.For(found.Month)) is null
            ? ErrandSteps.Refuse(dialogue, Phrases.PromiseSettled, facts)
            : ErrandSteps.Begin(dialogue, new Errand.AnsweringPromise(found), facts);
    }

    public static bool May(ObligationKey key, Facts facts) => facts.Person!.ReportsFor.Contains(key.OrgUnit);

    public static StepResult Take(Dialogue.OnErrand dialogue, Errand.AnsweringPromise errand, Command command, Facts facts)
    {
        if (PromiseOf(errand.Key, facts) is not { } promised) return ErrandSteps.Refuse(dialogue, Phrases.PromiseSettled, facts);
        return command switch
        {
            Command.Yes => Keep(dialogue, errand.Key, promised, facts),
            Command.No => ErrandSteps.Begin(dialogue, new Errand.RenewingPromise(errand.Key), facts),
            Command.Words words when DoneWords().IsMatch(ThaiManners.Without(words.Text)) => Keep(dialogue, errand.Key, promised, facts),
            Command.Words words when NotDoneWords().IsMatch(ThaiManners.Without(words.Text)) => ErrandSteps.Begin(dialogue, new Errand.RenewingPromise(errand.Key), facts),
            Command.Words words when Later(words.Text, facts) is { } day => Renew(dialogue, errand.Key, promised, day, facts),
            Command.Words words => ThaiAnswer.Read(words.Text) switch
            {
                ShortAnswer.Yes => Keep(dialogue, errand.Key, promised, facts),
                ShortAnswer.No or ShortAnswer.Later or ShortAnswer.Zero => ErrandSteps.Begin(dialogue, new Errand.RenewingPromise(errand.Key), facts),
                _ => Questions.Ask(dialogue, facts).After(new Reply.Words(Phrases.NotUnderstood)).Missed(),
            },
            _ => Questions.Ask(dialogue, facts),
        };
    }

    public static StepResult Take(Dialogue.OnErrand dialogue, Errand.RenewingPromise errand, Command command, Facts facts)
    {
        if (PromiseOf(errand.Key, facts) is not { } promised) return ErrandSteps.Refuse(dialogue, Phrases.PromiseSettled, facts);
        return command switch
        {
            Command.PickDay { Day: var day } when day < facts.Today => Questions.Ask(dialogue, facts).After(new Reply.Words(Phrases.DayGone)),
            Command.PickDay { Day: var day } => Renew(dialogue, errand.Key, promised, day, facts),
            Command.No or Command.Skip or Command.Words { Text: Phrases.NoDayYet } => Renew(dialogue, errand.Key, promised, null, facts),
            Command.Words words when Later(words.Text, facts) is { } day => Renew(dialogue, errand.Key, promised, day, facts),
            Command.Words words when ThaiDateReader.Read(words.Text, facts.Today) is DateReading.Date => Questions.Ask(dialogue, facts).After(new Reply.Words(Phrases.DayGone)),
            Command.Words => Questions.Ask(dialogue, facts).After(new Reply.Words(Phrases.NotUnderstood)).Missed(),
            _ => Questions.Ask(dialogue, facts),
        };
    }

    public static Reply Question(Errand.AnsweringPromise errand, Facts facts) => new Reply.Words($"{About(errand.Key, facts)}\n{Phrases.IsItDone}")
    {
        Choices =
        [
            new Choice(Phrases.Done, ActionText.Of(Verb.Yes, null, errand.Name)),
            new Choice(Phrases.NotDone, ActionText.Of(Verb.No, null, errand.Name)),
            new Choice(Phrases.LeaveIt, ActionText.Of(Verb.Back, null, errand.Name)),
        ],
    };

    public static Reply Question(Errand.RenewingPromise errand, Facts facts) => new Reply.Words(Phrases.WhenThen)
    {
        Choices =
        [
            new Choice(Phrases.PickPromise, ActionText.Of(Verb.Day, null, errand.Name), Kind: ChoiceKind.PickDate, Earliest: facts.Today),
            new Choice(Phrases.NoDayYet, ActionText.Of(Verb.No, null, errand.Name)),
            new Choice(Phrases.LeaveIt, ActionText.Of(Verb.Back, null, errand.Name)),
        ],
    };

    private static DateOnly? PromiseOf(ObligationKey key, Facts facts) => facts.Results.Find(key)?.OpenPromise;

    private static DateOnly? Later(string words, Facts facts) =>
        ThaiDateReader.Read(words, facts.Today) is DateReading.Date date && date.Value >= facts.Today ? date.Value : null;

    private static StepResult Keep(Dialogue dialogue, ObligationKey key, DateOnly promised, Facts facts) =>
        Then(dialogue, Answered(key, promised, true, null, facts), facts, facts.Today <= promised ? Phrases.PromiseKept : Phrases.PromiseKeptLate)
            .Writing([Answered(key, promised, true, null, facts)], [Audit(key, promised, "kept", facts)]);

    private static StepResult Renew(Dialogue dialogue, ObligationKey key, DateOnly promised, DateOnly? renewed, Facts facts)
    {
        var told = facts.Directory.Nearest(Role.Supervisor, key.OrgUnit, facts.Year.OrgChart).RemoveAll(supervisor => supervisor.Person.Id == facts.Person!.Id);
        var said = told.IsEmpty ? Phrases.PromiseRenewedUntold(renewed) : Phrases.PromiseRenewed(renewed);
        return Then(dialogue, Answered(key, promised, false, renewed, facts), facts, said)
            .Writing([Answered(key, promised, false, renewed, facts)], [Audit(key, promised, "broken", facts)])
            .Telling(told.Select(supervisor => Notice.Of(
                supervisor, new Reply.Words($"{Phrases.BrokenPromiseTitle}\n{About(key, facts)}\n{Phrases.NewPromise(renewed)}") { Choices = [new Choice(Phrases.Status, Verb.Status)] })));
    }

    /// <summary>What is offered next is worked out from the promise answered for: another may be due.</summary>
    private static StepResult Then(Dialogue dialogue, Change.PromiseAnswered answered, Facts facts, string said)
    {
        var sent = facts.Results.Find(answered.Key)!;
        var known = facts with { Results = facts.Results.With(sent with { Outcomes = sent.Outcomes.Add(answered.Outcome) }) };
        return ErrandSteps.Done(dialogue, known, new Reply.Words(said));
    }

    [GeneratedRegex("^(?:ดำเนินการ|ทำ)?(?:แล้วเสร็จ|เสร็จ|เรียบร้อย|แล้ว)(?:สิ้น|เรียบร้อย)?(?:แล้ว)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DoneWords();

    [GeneratedRegex("^ยัง(?:ไม่)?(?:ได้)?(?:ดำเนินการ|ทำ)?(?:แล้วเสร็จ|เสร็จ|เรียบร้อย)?(?:เลย)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NotDoneWords();

    private static Change.PromiseAnswered Answered(ObligationKey key, DateOnly promised, bool isKept, DateOnly? renewed, Facts facts) =>
        new(key, new PromiseOutcome(promised, isKept, renewed, facts.Person!.Id, facts.Now));

    private static AuditEntry Audit(ObligationKey key, DateOnly promised, string outcome, Facts facts) =>
        new(facts.Now, facts.Person!.Id.Value, "promise.answered", key.ToString(), promised.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), outcome);

    private static string About(ObligationKey key, Facts facts)
    {
        var heading = $"{facts.Year.OrgChart[key.OrgUnit].Name} · {Phrases.MonthOf(key.Month)}\n{Amounts.Name(facts.Year.Plan[key.Line])}";
        return PromiseOf(key, facts) is { } day ? $"{heading}\n{Phrases.PromisedFor(day)}" : heading;
    }
}
