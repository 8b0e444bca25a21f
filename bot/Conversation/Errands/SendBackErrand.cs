using System.Collections.Immutable;
using System.Globalization;
using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Bot.Conversation.Errands;

/// <summary>ตีกลับ: a supervisor or evaluator asks a reporter to look at a value again (DOMAIN §5).</summary>
public static class SendBackErrand
{
    private const int LongestComment = 500;

    /// <summary>LINE shows at most thirteen quick replies; one is for leaving it.</summary>
    private const int MostChoices = 12;

    /// <param name="wanted">Unit and month, "4.1/2024-11"; null when it was typed.</param>
    public static StepResult Begin(Dialogue dialogue, string? wanted, Facts facts)
    {
        if (!facts.Person!.Is(Role.Supervisor) && !facts.Person.Is(Role.Evaluator)) return ErrandSteps.Refuse(dialogue, Phrases.MayNotSendBack, facts);
        if (wanted?.Split('/') is not [var code, var text] || Month.TryParse(text) is not { } month) return ErrandSteps.Refuse(dialogue, Phrases.SendBackWhere, facts);
        var unit = new OrgUnitCode(code);
        if (!May(unit, facts)) return ErrandSteps.Refuse(dialogue, Phrases.MayNotSendBack, facts);
        if (facts.Closed.Contains(month)) return ErrandSteps.Refuse(dialogue, Phrases.WithContact(Phrases.MonthClosed(month), facts.Contact), facts);
        return Reported(unit, month, facts).IsEmpty
            ? ErrandSteps.Refuse(dialogue, Phrases.NothingToSendBack, facts)
            : ErrandSteps.Begin(dialogue, new Errand.ChoosingSendBack(unit, month), facts);
    }

    /// <summary>Whether this person may send back what the unit reports; said to nobody who may not.</summary>
    public static bool May(OrgUnitCode orgUnit, Facts facts) => facts.Year.OrgChart.Find(orgUnit) is not null && facts.Person!.Assignments.Any(duty =>
        duty.Role is Role.Supervisor or Role.Evaluator && facts.Year.OrgChart.Covers(duty.OrgUnit, orgUnit));

    public static bool HasAny(OrgUnitCode orgUnit, Month month, Facts facts) => !Reported(orgUnit, month, facts).IsEmpty;

    public static StepResult Take(Dialogue.OnErrand dialogue, Errand.ChoosingSendBack errand, Command command, Facts facts)
    {
        if (facts.Closed.Contains(errand.Month)) return ErrandSteps.Refuse(dialogue, Phrases.WithContact(Phrases.MonthClosed(errand.Month), facts.Contact), facts);
        var reported = Reported(errand.OrgUnit, errand.Month, facts);
        return command switch
        {
            Command.Pick pick when reported.FirstOrDefault(sent => sent.Key.Line.Value == pick.What) is { } chosen => Choose(dialogue, chosen, facts),
            Command.Edit { Number: var number } when number >= 1 && number <= reported.Length => Choose(dialogue, reported[number - 1], facts),
            Command.Words { Text: var text } when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= reported.Length =>
                Choose(dialogue, reported[number - 1], facts),
            _ => Questions.Ask(dialogue, facts).After(new Reply.Words(Phrases.NotUnderstood)).Missed(),
        };
    }

    public static StepResult Take(Dialogue.OnErrand dialogue, Errand.SendingBack errand, Command command, Facts facts)
    {
        if (facts.Closed.Contains(errand.Key.Month)) return ErrandSteps.Refuse(dialogue, Phrases.WithContact(Phrases.MonthClosed(errand.Key.Month), facts.Contact), facts);
        if (facts.Results.Find(errand.Key) is not { } sent || sent.Revisions.Length != errand.Revisions)
        {
            return ErrandSteps.Begin(dialogue, new Errand.ChoosingSendBack(errand.Key.OrgUnit, errand.Key.Month), facts).After(new Reply.Words(Phrases.ChangedBeforeSendBack));
        }

        return command is Command.Words { Typed: var typed } && typed.Trim() is { Length: > 1 and <= LongestComment } comment
            ? SendBack(dialogue, sent, comment, facts)
            : Questions.Ask(dialogue, facts).After(new Reply.Words(Phrases.CommentWanted)).Missed();
    }

    public static Reply Question(Errand.ChoosingSendBack errand, Facts facts)
    {
        var reported = Reported(errand.OrgUnit, errand.Month, facts);
        var list = reported.Select((sent, place) => $"{place + 1}. {About(sent, facts)}");
        return new Reply.Words($"{facts.Year.OrgChart[errand.OrgUnit].Name} · {Phrases.MonthOf(errand.Month)}\n{string.Join('\n', list)}\n{Phrases.WhichSendBack}")
        {
            Choices =
            [
                .. reported.Take(MostChoices).Select((sent, place) => new Choice($"ข้อ {place + 1}", ActionText.Of(Verb.Pick, sent.Key.Line.Value, errand.Name))),
                new Choice(Phrases.LeaveIt, ActionText.Of(Verb.Back, null, errand.Name)),
            ],
        };
    }

    public static Reply Question(Errand.SendingBack errand, Facts facts) => new Reply.Words(
        (facts.Results.Find(errand.Key) is { } sent ? About(sent, facts) + "\n" : "") + Phrases.WhatToLookAt)
    {
        Choices = [new Choice(Phrases.LeaveIt, ActionText.Of(Verb.Back, null, errand.Name))],
    };

    private static StepResult Choose(Dialogue dialogue, Submission sent, Facts facts) =>
        ErrandSteps.Begin(dialogue, new Errand.SendingBack(sent.Key, sent.Revisions.Length), facts);

    private static StepResult SendBack(Dialogue dialogue, Submission sent, string comment, Facts facts)
    {
        var told = Reporters(sent, facts);
        var back = new SendBack(facts.Person!.Id, facts.Now, sent.Revisions.Length, comment);
        return ErrandSteps
            .Done(dialogue, facts, new Reply.Words(told.IsEmpty ? Phrases.SentBackToNobody : Phrases.SentBackTo(string.Join(" ", told.Select(reporter => $"คุณ{reporter.Person.Name}")))))
            .Writing(
                [new Change.SentBack(sent.Key, back)],
                [new AuditEntry(facts.Now, facts.Person.Id.Value, "submission.sent_back", sent.Key.ToString(), sent.Current.Value.ToString(CultureInfo.InvariantCulture), comment)])
            .Telling(told.Select(reporter => Notice.Of(reporter, SentBackCard.For(facts.Year, sent, facts.Person.Name, comment))));
    }

    /// <summary>Who gave the value, if they still report for the unit; else whoever does now.</summary>
    private static ImmutableArray<Contact> Reporters(Submission sent, Facts facts)
    {
        ImmutableArray<Contact> now = [.. facts.Directory.With(Role.Reporter, sent.Key.OrgUnit).Where(contact => contact.IsReachable)];
        return now.FirstOrDefault(contact => contact.Person.Id == sent.Current.By) is { } giver ? [giver] : now;
    }

    private static ImmutableArray<Submission> Reported(OrgUnitCode unit, Month month, Facts facts) =>
    [
        .. facts.Year.Plan.CarriedBy(unit)
            .Select(schedule => facts.Results.Find(new ObligationKey(schedule.Line, unit, month)))
            .OfType<Submission>(),
    ];

    private static string About(Submission sent, Facts facts)
    {
        var line = facts.Year.Plan[sent.Key.Line];
        return $"{Amounts.Name(line)} — {Amounts.Of(sent.Current.Value, line)}" + (sent.SentBack is null ? "" : $" ({Phrases.SentBackUnanswered})");
    }
}
