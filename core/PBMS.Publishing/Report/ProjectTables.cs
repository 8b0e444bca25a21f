using System.Collections.Immutable;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;

namespace Pbms.Publishing.Report;

/// <summary>Tables 1 and 3, every line of the plan in its order: headings, and the parts of sums too.</summary>
internal sealed class ProjectTables(Scorecards cards, FigureBook figures, ImmutableArray<Shortfall> shortfalls)
{
    private readonly Plan plan = cards.Year.Plan;
    private readonly ScoringScheme scheme = cards.Year.Scheme;

    public ProjectTable Of(PlanPart part)
    {
        var overall = part is PlanPart.Regional ? cards.Regional() : cards.ByProject();
        return new ProjectTable(Score.Of(overall, scheme), [.. overall.Parts.Select(node => Project(node, part))]);
    }

    private ProjectRow Project(ScoreNode node, PlanPart part)
    {
        var project = plan[new ProjectCode(node.Code)];
        ImmutableArray<PlanLine> lines = [.. plan.LinesOf(project.Code, part)];
        var number = part is PlanPart.Regional ? $"{project.RegionalNumber}" : project.Code.Value;
        return new ProjectRow(node.Code, number, node.Name, Score.Of(node, scheme), node.IsAheadOfPlan, [.. lines.Select(Line)], Reasons(lines));
    }

    private LineRow Line(PlanLine line)
    {
        ImmutableArray<PlanLine> above = [.. Above(line)];
        var row = new LineRow(
            line.Code.Value, line.Number, line.Name, above.Length, above.Any(parent => !parent.SumOf.IsEmpty), line.IsAssumed,
            null, null, null, null, null, null, null, 0, 0, plan.IsOfProvinces(line));
        return line.Kind is LineKind.Heading ? row : Figured(row, LineScorer.Score(line, figures.Of(line), cards.Round));
    }

    private LineRow Figured(LineRow row, LineScore score)
    {
        var (line, figure) = (score.Line, score.Figures);
        return row with
        {
            Annual = Amount.Of(figure.Annual, line),
            Target = figure.Target.Value > 0 ? Amount.Of(figure.Target, line) : null,
            Result = Amount.Of(figure.Result, line),
            State = score.State,
            FirstDue = figure.FirstDue,
            RawPercent = Percent(score.RawPercent, figure),
            AnnualPercent = Percent(score.AnnualPercent, figure),
            Reported = figure.Reported,
            Carriers = figure.Carriers,
        };
    }

    private ShownPercent? Percent(Fraction? percent, LineFigures figure) =>
        percent is { } value ? new(PercentText.Of(value, scheme), value.ToString(), figure.RestsOnAssumed) : null;

    private IEnumerable<PlanLine> Above(PlanLine line)
    {
        for (var at = line.Parent; at is { } code; at = plan[code].Parent) yield return plan[code];
    }

    /// <summary>What those who feed the project's short lines said about them.</summary>
    private ImmutableArray<string> Reasons(ImmutableArray<PlanLine> lines)
    {
        var sources = lines.Where(line => line.IsCounted && Figured(line).IsShort).SelectMany(plan.PartsOf).Select(line => line.Code.Value).ToHashSet();
        return [.. shortfalls.Where(shortfall => sources.Contains(shortfall.LineCode) && shortfall.Words.Length > 0).Select(shortfall => shortfall.Words).Distinct()];
    }

    private LineScore Figured(PlanLine line) => LineScorer.Score(line, figures.Of(line), cards.Round);
}
