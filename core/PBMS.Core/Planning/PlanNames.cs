using Pbms.Core.Organisation;

namespace Pbms.Core.Planning;

/// <summary>Everything of a plan year that can be asked about by name: the office, divisions, units, provinces, parts of the country, projects.</summary>
public static class PlanNames
{
    public static NameSearch Of(PlanYear year) => new(
    [
        .. year.OrgChart.Units.Where(unit => !IsItsDivision(unit, year.OrgChart)).Select(unit => Entry(unit, year.OrgChart)),
        .. Regions(year.OrgChart),
        .. year.Plan.Projects.Select(project => new NameEntry(NameKind.Project, project.Code.Value, project.Name, [$"โครงการที่ {project.Code}", $"โครงการ {project.Code}"])),
    ]);

    // A division of one unit is that unit: offering both would ask a question without a difference.
    private static bool IsItsDivision(OrgUnit unit, OrgChart chart) =>
        unit.Parent is { } division && chart.ChildrenOf(division).Count() == 1;

    private static NameEntry Entry(OrgUnit unit, OrgChart chart)
    {
        var only = chart.ChildrenOf(unit.Code).ToList() is [var one] ? one : null;
        return new NameEntry(
            KindOf(unit.Kind),
            unit.Code.Value,
            unit.Name,
            [.. Called(unit), .. only is null ? [] : Called(only).Append(only.Name).Append(only.Code.Value)]);
    }

    private static IEnumerable<string> Called(OrgUnit unit) =>
        unit.Aliases.Concat(Nicknames.Of(unit.ShortName)).Concat(unit.ShortName is { } called ? [called] : []);

    private static IEnumerable<NameEntry> Regions(OrgChart chart) => chart.Provinces
        .Select(province => province.Geography).OfType<string>().Distinct()
        .Select(region => new NameEntry(NameKind.Region, region, region, [.. Nicknames.Of(region)]));

    private static NameKind KindOf(OrgUnitKind kind) => kind switch
    {
        OrgUnitKind.Office => NameKind.Office,
        OrgUnitKind.Division => NameKind.Division,
        OrgUnitKind.CentralUnit => NameKind.CentralUnit,
        OrgUnitKind.Province => NameKind.Province,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An unknown kind of unit."),
    };
}
