using Pbms.Bot.Messages;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>The menu, and leaving a draft aside.</summary>
public static class MenuSteps
{
    public static StepResult Greet(Dialogue dialogue, Facts facts) =>
        StepResult.Say(new Dialogue.Idle(Dialogue.DraftOf(dialogue)), Question(Phrases.Greeting(facts.Person!.Name), facts.Person));

    public static StepResult Pause(Dialogue dialogue) =>
        StepResult.Say(new Dialogue.Idle(Dialogue.DraftOf(dialogue)), new Reply.Words(Phrases.Paused)
        {
            Choices = [new Choice(Phrases.Resume, Verb.Report), new Choice(Phrases.Menu, Verb.Menu)],
        });

    public static StepResult Discard() => StepResult.Say(new Dialogue.Idle(), new Reply.Words(Phrases.Discarded)
    {
        Choices = [new Choice(Phrases.Report, Verb.Report), new Choice(Phrases.Menu, Verb.Menu)],
    });

    public static Reply Question(string words, Person person)
    {
        var status = new Choice(Phrases.Status, Verb.Status);
        var help = new Choice(Phrases.Help, Verb.Help);
        return new Reply.Words(words)
        {
            Choices = person.Is(Role.Reporter) ? [new Choice(Phrases.Report, Verb.Report), status, help] : [status, help],
        };
    }
}
