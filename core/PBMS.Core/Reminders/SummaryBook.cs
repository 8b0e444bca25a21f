using System.Collections.Immutable;
using Pbms.Core.Explaining;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Core.Reminders;

/// <summary>Makes each person's summary; what several see is worked out once. For one thread.</summary>
public sealed class SummaryBook
{
    private const int MostLevers = 3;

    private readonly SummaryFigures figures;
    private readonly Scorecards cards;
    private readonly ImmutableArray<OrgUnit> expected;
    private readonly ImmutableHashSet<OrgUnitCode> unreported;
    private readonly Dictionary<OrgUnitCode, ScopeSummary> scopes = [];
    private OfficeSummary? office;

    public SummaryBook(SummaryFigures figures)
    {
        this.figures = figures;
        cards = new Scorecards(figures.Year, figures.Results, figures.Occasion.Round);
        expected = [.. figures.Year.OrgChart.Units.Where(unit => Obligations.Of(unit.Code, figures.Occasion.Month, figures.Year).Any())];
        unreported = [.. expected.Where(IsOwing).Select(unit => unit.Code)];
    }

    public SummaryOccasion Occasion => figures.Occasion;

    /// <summary>Whether the person is told summaries at all.</summary>
    public static bool IsFor(Person person) => person.Is(Role.Supervisor) || person.Is(Role.Evaluator);

    public Summary For(Person person)
    {
        var seesAll = person.Is(Role.Evaluator) || person.UnitsAs(Role.Supervisor).Contains(OrgUnitCode.Office);
        return new(
            Occasion,
            seesAll ? office ??= Office() : null,
            [.. person.UnitsAs(Role.Supervisor).Distinct().Select(figures.Year.OrgChart.Find).OfType<OrgUnit>().Where(unit => unit.Kind is not OrgUnitKind.Office).Select(Scope)]);
    }

    private ScopeSummary Scope(OrgUnit scope)
    {
        if (scopes.TryGetValue(scope.Code, out var known)) return known;
        var (score, chart) = (cards.Of(scope), figures.Year.OrgChart);
        var inside = expected.Where(unit => chart.Covers(scope.Code, unit.Code)).ToList();
        return scopes[scope.Code] = new(
            scope,
            score,
            figures.Before?.Of(scope).Percent,
            [.. inside.Where(unit => unreported.Contains(unit.Code))],
            inside.Count,
            [.. Levers.ByLine(score).Take(MostLevers)]);
    }

    private OfficeSummary Office()
    {
        var central = cards.Central();
        var provinces = figures.Year.OrgChart.Provinces.ToList();
        return new(
            (cards.ByProject(), figures.Before?.ByProject().Percent),
            (central, figures.Before?.Central().Percent),
            (cards.Regional(), figures.Before?.Regional().Percent),
            Tally.Of(cards.CentralUnits(), figures.Year.Scheme),
            [.. expected.Where(unit => unreported.Contains(unit.Code))],
            provinces.Count(province => !unreported.Contains(province.Code)),
            provinces.Count,
            [.. Levers.ByLine(central).Take(MostLevers)]);
    }

    private bool IsOwing(OrgUnit unit) =>
        Obligations.Of(unit.Code, figures.Occasion.Month, figures.Year).Any(key => figures.Results.Find(key) is null);
}
