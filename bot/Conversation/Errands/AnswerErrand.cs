using System.Globalization;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Bot.Conversation.Errands;

/// <summary>A planner answers what a reporter asked about a line (§3.2.1).</summary>
public static class AnswerErrand
{
    public static StepResult Begin(Dialogue dialogue, string id, Facts facts)
    {
        if (!Guid.TryParse(id, CultureInfo.InvariantCulture, out var wanted) || facts.Questions.Find(wanted) is not { } question || !MayAnswer(question, facts))
        {
            return ErrandSteps.Refuse(dialogue, Phrases.NotYourQuestion, facts);
        }

        return question.Answer is { } answer
            ? ErrandSteps.Refuse(dialogue, Phrases.AlreadyAnswered(answer.Words), facts)
            : ErrandSteps.Begin(dialogue, new Errand.AnsweringReporter(question.Id), facts);
    }

    public static bool May(Guid question, Facts facts) => facts.Questions.Find(question) is { } asked && MayAnswer(asked, facts);

    public static StepResult Take(Dialogue.OnErrand dialogue, Errand.AnsweringReporter errand, Command command, Facts facts)
    {
        if (facts.Questions.Find(errand.Question) is not { } question || !MayAnswer(question, facts)) return ErrandSteps.Refuse(dialogue, Phrases.NotYourQuestion, facts);
        if (question.Answer is { } there) return ErrandSteps.Refuse(dialogue, Phrases.AlreadyAnswered(there.Words), facts);
        return command switch
        {
            Command.Words { Typed.Length: > PlannerSteps.LongestWords } => Questions.Ask(dialogue, facts).After(new Reply.Words(Phrases.WordsForPlanner)).Missed(),
            Command.Words words => Answer(dialogue, question, words.Typed.Trim(), facts),
            _ => Questions.Ask(dialogue, facts),
        };
    }

    public static Reply Question(Errand.AnsweringReporter errand, Facts facts) => new Reply.Words(Phrases.WhatToAnswer(facts.Questions.Find(errand.Question)?.Words ?? ""))
    {
        Choices = [new Choice(Phrases.LeaveIt, ActionText.Of(Verb.Back, null, errand.Name))],
    };

    private static bool MayAnswer(PlannerQuestion question, Facts facts) =>
        facts.Person!.Is(Role.Admin)
        || facts.Person.UnitsAs(Role.Planner).Any(unit => facts.Year.OrgChart.Covers(unit, question.OrgUnit));

    private static StepResult Answer(Dialogue dialogue, PlannerQuestion question, string words, Facts facts)
    {
        var answer = new PlannerAnswer(facts.Person!.Id, facts.Now, words);
        var reporter = facts.Directory.Find(question.By);
        var known = facts with { Questions = facts.Questions.With(question with { Answer = answer }) };
        return ErrandSteps.Done(dialogue, known, new Reply.Words(Phrases.AnswerThanks))
            .Writing(
                [new Change.PlannerAnswered(question.Id, answer)],
                [new AuditEntry(facts.Now, facts.Person.Id.Value, "question.answered", $"{question.OrgUnit}|{question.Line}", null, question.Id.ToString("N"))])
            .Telling(reporter is { IsReachable: true } ? [Notice.Of(reporter, Told(question, words, facts))] : []);
    }

    private static Reply.Card Told(PlannerQuestion question, string words, Facts facts)
    {
        var line = Amounts.Name(facts.Year.Plan[question.Line]);
        return new Reply.Card(
            Phrases.AnswerTitle,
            $"{Phrases.AnswerTitle} {line} {Phrases.AnswerSaid(words)}",
            [
                new CardBlock.Heading(line),
                new CardBlock.Paragraph(Phrases.QuestionSaid(question.Words)),
                new CardBlock.Paragraph(Phrases.AnswerSaid(words)),
            ],
            [new Choice(Phrases.Resume, ActionText.Of(Verb.Report, $"{question.OrgUnit}/{question.Month}"))]);
    }
}
