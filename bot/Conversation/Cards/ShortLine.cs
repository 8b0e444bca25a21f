using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>A line that falls short at the unit that carries it.</summary>
public sealed record ShortLine(OrgUnit OrgUnit, LineScore Line)
{
    /// <summary>What each unit counts, and what a central unit reports for the projects beside it; the worst first.</summary>
    public static ImmutableArray<ShortLine> Of(View view)
    {
        var of = view.Topic is Topic.OneProject project ? project.Project.Code : (ProjectCode?)null;
        return
        [
            .. (from unit in view.Units
                from line in view.Cards.Of(unit).Lines.Concat(ByProject(unit, view.Cards)).DistinctBy(line => line.Line.Code)
                where line.Percent < Fraction.Hundred && (of is null || line.Line.Project == of)
                where view.Topic is not Topic.Part { Code: Topic.OfProjects } || line.Line.Project is not null
                select new ShortLine(unit, line)).OrderBy(line => line.Line.Percent!.Value),
        ];
    }

    public TrafficLight LightBy(ScoringScheme scheme) => scheme.LightOf(Line.Percent!.Value);

    /// <summary>Figures, reason and promise.</summary>
    public CardBlock.Item Row(View view)
    {
        var light = LightBy(view.Scheme);
        var figures = Line.IsUnreported ? Phrases.Unreported : Amounts.Against(Line);
        return new(LineWords.Name(OrgUnit, Line), $"{figures} · {view.Scheme[light].Word}{LineWords.Why(Line, OrgUnit.Code, view)}", light);
    }

    private static IEnumerable<LineScore> ByProject(OrgUnit unit, Scorecards cards) => unit.Kind is OrgUnitKind.Province ? [] : cards.Year.Plan.CarriedBy(unit.Code)
        .Select(schedule => cards.Year.Plan[schedule.Line])
        .Where(line => line.Part is PlanPart.ByProject)
        .Select(line => cards.Of(line, unit.Code));
}
