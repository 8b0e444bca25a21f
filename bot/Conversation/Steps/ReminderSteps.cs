using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Reminders;
using Pbms.Core.Storage;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>Choosing when to be reminded; what will come is shown. What was being asked is asked again after it.</summary>
public static class ReminderSteps
{
    public static StepResult Take(Dialogue dialogue, ReminderWish wish, Facts facts) => wish switch
    {
        ReminderWish.Pause { Until: "" } => Paused(dialogue, ReminderPreference.UntilAsked, facts),
        ReminderWish.Pause pause => DayMeant(pause.Until, facts.Today) is { } day
            ? Paused(dialogue, day, facts)
            : Say(dialogue, facts, ReminderPhrases.WhichPauseDay),
        ReminderWish.Again => Say(dialogue, facts, ReminderPhrases.ResumesAsBefore, ReminderPhrases.WorkingDaysOnly, Upcoming(facts))
            .Writing([new Change.RemindersPaused(Me(facts), null)], []),
        ReminderWish.From from => From(dialogue, from.Hour, facts),
        _ => Questions.Again(dialogue, facts),
    };

    /// <summary>The coming day the words name; null when they name none. Said on a Monday, วันจันทร์ is the next one.</summary>
    private static DateOnly? DayMeant(string words, DateOnly today) => ThaiDateReader.Read(words, today) switch
    {
        DateReading.Date { Value: var day } when day > today => day,
        DateReading.Date { Value: var day } when day == today && ThaiDateReader.Read(words, today.AddDays(1)) is DateReading.Date { Value: var next } && next == today.AddDays(7) => next,
        _ => null,
    };

    private static StepResult Paused(Dialogue dialogue, DateOnly until, Facts facts)
    {
        var next = facts.Reminding.Hours.NextFor(facts.Now, new(PausedUntil: until), facts.Year.Calendar.Holidays);
        var words = next is { } moment ? ReminderPhrases.PausedUntil(moment) : ReminderPhrases.PausedUntilAsked;
        return Say(dialogue, facts, words, ReminderPhrases.StillSupervised).Writing([new Change.RemindersPaused(Me(facts), until)], []);
    }

    private static StepResult From(Dialogue dialogue, TimeOnly hour, Facts facts) => facts.Reminding.Hours.Admits(hour)
        ? Say(dialogue, facts, ReminderPhrases.HourChosen(hour), ReminderPhrases.WorkingDaysOnly, Upcoming(facts))
            .Writing([new Change.ReminderHourChosen(Me(facts), hour)], [])
        : Say(dialogue, facts, ReminderPhrases.HourIsQuiet(facts.Reminding.Hours));

    /// <summary>The days the person's own open reports are reminded of; or that there are none.</summary>
    private static string Upcoming(Facts facts)
    {
        var owes = !facts.Closed.Contains(facts.Month) && facts.Person!.ReportsFor.SelectMany(unit => Obligations.Of(unit, facts.Month, facts.Year)).Any(key => facts.Results.Find(key) is null);
        var coming = facts.Reminding.Ladder.Days(facts.Month, facts.Year.Calendar).Where(rung => rung.Day > facts.Today).ToList();
        return owes && coming.Count > 0 ? ReminderPhrases.Upcoming(facts.Month, coming) : facts.Person!.Is(Role.Reporter) ? ReminderPhrases.NothingOwed : "";
    }

    private static StepResult Say(Dialogue dialogue, Facts facts, params string[] words)
    {
        var said = new Reply.Words(string.Join('\n', words.Where(line => line.Length > 0)));
        return Questions.IsAtRest(dialogue, facts)
            ? StepResult.Say(dialogue, said with { Choices = [new Choice(Phrases.Menu, Verb.Menu)] })
            : Questions.Again(dialogue, facts).After(said);
    }

    private static PersonId Me(Facts facts) => facts.Person!.Id;
}
