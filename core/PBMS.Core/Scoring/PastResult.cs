using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Scoring;

/// <summary>What a line came to in an earlier fiscal year, for proposing next year's target (§3.2.2).</summary>
/// <param name="OrgUnit">Who carried it; the office for what the provinces did together.</param>
/// <param name="BuddhistYear">For example 2567.</param>
/// <param name="Result">Of the whole year, in the line's unit of measure.</param>
public sealed record PastResult(LineCode Line, OrgUnitCode OrgUnit, int BuddhistYear, decimal Result)
{
    /// <summary>Everything that was reported in a year, in the order of its plan.</summary>
    public static ImmutableArray<PastResult> Of(PlanYear year, ResultBook results)
    {
        var figures = FigureBook.Of(year.Plan, results, new Round(year.Year, FiscalYear.Months));
        return
        [
            .. from line in year.Plan.Lines
               where line is { IsReported: true, IsCounted: true }
               from carrier in figures.ByCarrier(line)
               where carrier.Figures.Result is not null
               select new PastResult(line.Code, carrier.OrgUnit, year.Year.BuddhistYear, carrier.Figures.Result!.Value.Value),
        ];
    }
}
