using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;

namespace Pbms.Publishing.Report;

/// <summary>ข้อสังเกต (§3.2).</summary>
internal static class Observations
{
    public static ImmutableArray<string> PlannerDiffers(OrgChart chart, ImmutableArray<Person> people)
    {
        var reporters = Of(people, Role.Reporter);
        var planners = Of(people, Role.Planner);
        return [.. chart.Units.Where(unit => Differ(reporters[unit.Code], planners[unit.Code])).Select(unit => unit.Name)];
    }

    /// <summary>Of each unit for its own lines and those it reports for a project, of the provinces together.</summary>
    public static ImmutableArray<Overshoot> Overshoots(PlanYear year, FigureBook figures, ReportInput input) =>
    [
        .. from line in year.Plan.Lines
           where line is { IsReported: true, IsCounted: true }
           from carrier in figures.ByCarrier(line)
           where carrier.Figures is { Annual: { } annual, Result: { } result } && AnnualOvershoot.IsFar(result.Value, annual.Value)
           select Of(line, year.OrgChart.Find(carrier.OrgUnit)?.Name ?? "", carrier.Figures, [.. input.Past.Where(past => past.Line == line.Code && past.OrgUnit == carrier.OrgUnit)]),
    ];

    private static Overshoot Of(PlanLine line, string unit, LineFigures figure, ImmutableArray<PastResult> past) => new(
        unit,
        Star.After(line.Name, line.IsAssumed),
        Amount.Of(figure.Annual, line)!,
        Amount.Of(figure.Result, line)!,
        AnnualOvershoot.Proposed([.. past.Select(year => year.Result)]) is { } proposed ? new Amount(proposed, line.UnitOfMeasure, line.Kind, false) : null,
        past.Length);

    private static ILookup<OrgUnitCode, PersonId> Of(ImmutableArray<Person> people, Role role) => people
        .SelectMany(person => person.UnitsAs(role).Select(unit => (unit, person.Id)))
        .ToLookup(entry => entry.unit, entry => entry.Id);

    private static bool Differ(IEnumerable<PersonId> reporters, IEnumerable<PersonId> planners)
    {
        var (reporting, planning) = (reporters.ToHashSet(), planners.ToHashSet());
        return reporting.Count > 0 && planning.Count > 0 && !reporting.Overlaps(planning);
    }
}
