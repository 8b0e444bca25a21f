using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>รายการสีแดง: every line that is red at the unit that carries it, with reason and promise; the worst first.</summary>
public static class RedCard
{
    /// <summary>Reasons take room.</summary>
    private const int Rows = 6;

    private sealed record RedLine(OrgUnit OrgUnit, LineScore Line);

    public static Reply For(View view)
    {
        var lines = Short(view).ToList();
        ImmutableArray<RedLine> red = [.. lines.Where(line => LightOf(line, view) is TrafficLight.Red).OrderBy(line => line.Line.Percent!.Value)];
        var page = view.Page(red, Rows);
        var title = view.Title(Phrases.RedTitle);
        var units = red.Select(line => line.OrgUnit.Code).Distinct().Count();
        var words = red.IsEmpty ? Phrases.NoRed : Phrases.RedCount(red.Length, units);
        return new Reply.Card(
            title,
            $"{title} {view.Topic.Name} {words}",
            [
                new CardBlock.Heading(view.Topic.Name),
                new CardBlock.Paragraph(words),
                .. page.Shown.Select(line => Row(line, view)),
                .. View.PageNote(page),
                .. lines.Count > red.Length ? [new CardBlock.Note(Phrases.YellowToo(lines.Count - red.Length))] : ImmutableArray<CardBlock>.Empty,
                .. view.Notes(red.Any(line => line.Line.Line.IsAssumed || line.Line.Figures.RestsOnAssumed)),
            ],
            [.. view.More(page), view.Ask(QueryKind.Levers, Phrases.WhatToLift)])
        {
            Choices = [view.Ask(QueryKind.Missing, Phrases.WhoIsMissing), view.Ask(QueryKind.Status, Phrases.Status), new Choice(Phrases.Menu, Verb.Menu)],
        };
    }

    /// <summary>What each unit counts, and what a central unit reports for the projects beside it.</summary>
    private static IEnumerable<RedLine> Short(View view)
    {
        var of = view.Topic is Topic.OneProject project ? project.Project.Code : (ProjectCode?)null;
        return from unit in view.Units
               from line in view.Cards.Of(unit).Lines.Concat(ByProject(unit, view.Cards)).DistinctBy(line => line.Line.Code)
               where line.Percent < Fraction.Hundred && (of is null || line.Line.Project == of)
               where view.Topic is not Topic.Part { Code: Topic.OfProjects } || line.Line.Project is not null
               select new RedLine(unit, line);
    }

    private static IEnumerable<LineScore> ByProject(OrgUnit unit, Scorecards cards) => unit.Kind is OrgUnitKind.Province ? [] : cards.Year.Plan.CarriedBy(unit.Code)
        .Select(schedule => cards.Year.Plan[schedule.Line])
        .Where(line => line.Part is PlanPart.ByProject)
        .Select(line => cards.Of(line, unit.Code));

    private static TrafficLight LightOf(RedLine line, View view) => view.Scheme.LightOf(line.Line.Percent!.Value);

    private static CardBlock.Item Row(RedLine red, View view)
    {
        var figures = red.Line.IsUnreported ? Phrases.Unreported : Amounts.Against(red.Line);
        var light = LightOf(red, view);
        return new(
            $"{red.OrgUnit.ShortName ?? red.OrgUnit.Name}: {Amounts.Name(red.Line.Line)}",
            $"{figures} · {view.Scheme[light].Word}{LineWords.Why(red.Line, red.OrgUnit.Code, view)}",
            light);
    }
}
