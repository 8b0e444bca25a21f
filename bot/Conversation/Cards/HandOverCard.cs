using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>What a new reporter must know: each line of the unit with where it stands, and what was said and promised last.</summary>
public static class HandOverCard
{
    public static Reply For(OrgUnitCode orgUnit, string opening, Facts facts)
    {
        var name = facts.Year.OrgChart[orgUnit].Name;
        return new Reply.Card(
            Phrases.HandedOverTitle,
            $"{opening} {name}",
            [
                new CardBlock.Heading(name),
                new CardBlock.Paragraph(opening),
                new CardBlock.Rule(),
                .. Lines(orgUnit, facts),
            ],
            [new Choice(Phrases.Report, ActionText.Of(Verb.Report, orgUnit.Value))]);
    }

    private static ImmutableArray<CardBlock> Lines(OrgUnitCode orgUnit, Facts facts)
    {
        var cards = facts.Scorecards(facts.Results, facts.Month);
        return
        [
            .. facts.Year.Plan.CarriedBy(orgUnit)
                .Select(schedule => facts.Year.Plan[schedule.Line])
                .Where(line => line.IsReported)
                .Select(line => Line(cards.Of(line, orgUnit), orgUnit, facts)),
        ];
    }

    private static CardBlock.Item Line(LineScore score, OrgUnitCode orgUnit, Facts facts)
    {
        var latest = facts.Results.Of(score.Line.Code, orgUnit).LastOrDefault();
        var said = latest?.Current.Reason is { } reason ? $"\n{Phrases.MonthOf(latest.Key.Month)} {facts.ReasonName(reason)}: {Labels.Fit(reason.Words, 120)}" : "";
        var promised = latest?.OpenPromise is { } day ? $"\n{Phrases.PromisedFor(day)}" : "";
        TrafficLight? light = score.Percent is { } percent ? facts.Year.Scheme.LightOf(percent) : null;
        return new CardBlock.Item(Amounts.Name(score.Line), Standing(score, light, facts) + said + promised, light);
    }

    private static string Standing(LineScore score, TrafficLight? light, Facts facts) => score switch
    {
        { IsUnreported: true } => Phrases.Unreported,
        { State: LineState.AheadOfPlan } => Phrases.AheadOfPlan,
        { State: LineState.Due } => Amounts.Against(score) + (light is { } colour ? $" · {facts.Year.Scheme[colour].Word}" : ""),
        { Figures.FirstDue: { } month } => Phrases.ReportedIn(month),
        _ => Phrases.NotDue,
    };
}
