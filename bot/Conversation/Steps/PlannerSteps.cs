using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>ถามผู้วางแผน: a question about a line goes to who planned it; without one, the admin hears of it (§3.2.1).</summary>
public static class PlannerSteps
{
    public const int LongestWords = 1_000;

    /// <summary>About the line in hand; where none is, there is nothing to ask about.</summary>
    public static StepResult Begin(Dialogue dialogue, Facts facts) => LineInHand.Of(dialogue) is { } at && Dialogue.Kept(dialogue) is { } draft
        ? Questions.Ask(new Dialogue.AskingPlanner(draft, at), facts)
        : Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.NothingToShow));

    public static StepResult Take(Dialogue.AskingPlanner asking, Command command, Facts facts) => command switch
    {
        Command.Words { Typed: var typed } when typed.Trim() is { Length: > 1 and <= LongestWords } words => Ask(asking, words, facts),
        Command.Skip => Questions.Ask(CheckSteps.About(asking.Draft, asking.At, facts), facts),
        _ => Questions.Ask(asking, facts).After(new Reply.Words(Phrases.WordsForPlanner)).Missed(),
    };

    public static Reply Question(Dialogue.AskingPlanner asking, Facts facts) =>
        new Reply.Words($"{Amounts.Name(facts.Year.Plan[asking.Draft[asking.At].Line])}\n{Phrases.WhatToAsk}")
        {
            Choices = [new Choice(Phrases.Back, ActionText.Of(Verb.Back, null, ActionText.Question(asking.Draft, asking.At)))],
        };

    private static StepResult Ask(Dialogue.AskingPlanner asking, string words, Facts facts)
    {
        var key = asking.Draft.KeyOf(asking.At);
        var question = new PlannerQuestion(IdOf(key, facts), key.Line, key.OrgUnit, key.Month, words, facts.Person!.Id, facts.Now);
        var planners = Others(facts.Directory.Nearest(Role.Planner, key.OrgUnit, facts.Year.OrgChart), facts);
        var admins = planners.IsEmpty ? Others(facts.Directory.Nearest(Role.Admin, key.OrgUnit, facts.Year.OrgChart), facts) : [];
        return Questions.Ask(CheckSteps.About(asking.Draft, asking.At, facts), facts)
            .After(new Reply.Words(Said(planners, admins)))
            .Writing(
                [new Change.PlannerAsked(question)],
                [new AuditEntry(facts.Now, facts.Person.Id.Value, "question.asked", $"{key.OrgUnit}|{key.Line}", null, question.Id.ToString("N"))])
            .Telling([.. planners.Select(planner => Notice.Of(planner, Card(question, facts))), .. admins.Select(admin => Notice.Of(admin, ForAdmin(question, facts)))]);
    }

    private static string Said(ImmutableArray<Contact> planners, ImmutableArray<Contact> admins) => (planners, admins) switch
    {
        ({ IsEmpty: false }, _) => Phrases.AskedPlanner(string.Join(" ", planners.Select(planner => $"คุณ{planner.Person.Name}"))),
        (_, { IsEmpty: false }) => Phrases.PlannerUnreachable,
        _ => Phrases.NobodyReachable,
    };

    private static ImmutableArray<Contact> Others(ImmutableArray<Contact> contacts, Facts facts) => contacts.RemoveAll(contact => contact.Person.Id == facts.Person!.Id);

    private static Guid IdOf(ObligationKey key, Facts facts) => DeterministicId.From("question", facts.Account.ToString(), key.ToString(), facts.Now.ToString("O"));

    private static Reply.Card ForAdmin(PlannerQuestion question, Facts facts)
    {
        var card = Card(question, facts);
        var words = Phrases.NoPlannerFor(facts.Year.OrgChart[question.OrgUnit].Name);
        return card with { Title = Phrases.NoPlannerTitle, Summary = $"{Phrases.NoPlannerTitle} {words}", Blocks = [new CardBlock.Paragraph(words), new CardBlock.Rule(), .. card.Blocks] };
    }

    private static Reply.Card Card(PlannerQuestion question, Facts facts)
    {
        var line = facts.Year.Plan[question.Line];
        return new Reply.Card(
            Phrases.QuestionTitle,
            $"{Phrases.QuestionTitle} {line.Name} {question.Words}",
            [
                new CardBlock.Paragraph(Phrases.QuestionFrom(facts.Person!.Name, facts.Year.OrgChart[question.OrgUnit].Name)),
                new CardBlock.Heading(Amounts.Name(line)),
                new CardBlock.Paragraph(Phrases.QuestionSaid(question.Words)),
            ],
            [new Choice(Phrases.AnswerQuestion, ActionText.Of(Verb.AnswerPlanner, question.Id.ToString("N")))]);
    }
}
