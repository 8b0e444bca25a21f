using System.Collections.Immutable;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>The rounds of the year as a line, one point a round from รอบ 1 เดือน on. Corrections since then are in it: published rounds are snapshots.</summary>
public sealed record Trend(ImmutableArray<TrendPoint> Points)
{
    /// <param name="last">The last round of the line; its year is the plan's.</param>
    /// <param name="figure">Which figure of a round's scorecards is followed: central, a unit, a project.</param>
    public static Trend Of(PlanYear year, ResultBook results, Round last, Func<Scorecards, ScoreNode> figure) => new(
    [
        .. from months in Enumerable.Range(1, last.Months)
           let round = new Round(last.Year, months)
           let node = figure(new Scorecards(year, results, round))
           select new TrendPoint(round, node.Percent, node.Annual),
    ]);
}
