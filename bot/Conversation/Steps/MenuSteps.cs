using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>The menu, and leaving a draft aside.</summary>
public static class MenuSteps
{
    public static StepResult Greet(Dialogue dialogue, Facts facts) =>
        StepResult.Say(new Dialogue.Idle(Dialogue.DraftOf(dialogue)), Question(Hello(Dialogue.DraftOf(dialogue), facts.Person!), facts.Person!, Dialogue.DraftOf(dialogue)));

    /// <summary>พักไว้ก่อน: the draft is left aside as it is.</summary>
    public static StepResult Pause(Dialogue dialogue, Facts facts) => Dialogue.DraftOf(dialogue) is { } draft
        ? StepResult.Say(new Dialogue.Idle(draft), new Reply.Words(draft.HasNews(facts.Results) || draft.Entries.Any(entry => entry.Value is null) ? Phrases.Paused : Phrases.LookedAt)
        {
            Choices = [new Choice(Phrases.Resume, Verb.Report), new Choice(Phrases.Menu, Verb.Menu)],
        })
        : StepResult.Say(new Dialogue.Idle(), Question($"{Phrases.NothingToPause}\n{Phrases.MenuQuestion}", facts.Person!, null));

    /// <summary>ล้างร่าง: asked once, for it cannot be undone.</summary>
    public static StepResult AskDiscard(Dialogue dialogue, Facts facts) => Dialogue.DraftOf(dialogue) is { } draft
        ? Questions.Ask(new Dialogue.ConfirmingDiscard(draft), facts)
        : Pause(dialogue, facts);

    public static StepResult Discard(Dialogue.ConfirmingDiscard confirming, Command command, Facts facts) => command switch
    {
        Command.Yes => Discarded(confirming.Draft),
        Command.Words words when ThaiAnswer.Read(words.Text) is ShortAnswer.Yes => Discarded(confirming.Draft),
        Command.Words words when words.Text == Phrases.DiscardYes => Discarded(confirming.Draft),
        _ => Questions.Ask(Questions.Next(confirming.Draft, facts), facts),
    };

    private static StepResult Discarded(Draft draft) => StepResult.Say(new Dialogue.Idle(draft.Rest()), new Reply.Words(Phrases.Discarded)
    {
        Choices = [new Choice(Phrases.Report, Verb.Report), new Choice(Phrases.Menu, Verb.Menu)],
    });

    private static string Hello(Draft? draft, Person person) => draft is null
        ? $"{Phrases.Greeting(person.Name)}\n{Phrases.MenuQuestion}"
        : $"{Phrases.Greeting(person.Name)}\n{Phrases.Unfinished(draft.Month, draft.Entries.Count(entry => entry.Value is not null), draft.Entries.Length)}";

    public static Reply Question(string words, Person person, Draft? draft)
    {
        var report = new Choice(draft is null ? Phrases.Report : Phrases.Resume, Verb.Report);
        var status = new Choice(Phrases.Status, Verb.Status);
        var help = new Choice(Phrases.Help, Verb.Help);
        return new Reply.Words(words)
        {
            Choices = person.Is(Role.Reporter) ? [report, status, help] : [status, help],
        };
    }
}
