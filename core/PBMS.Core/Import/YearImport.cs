using Pbms.Core.Planning;

namespace Pbms.Core.Import;

/// <summary>Reads a whole fiscal year from tables of text. Every fault is found, and nothing half right comes out.</summary>
public static class YearImport
{
    public static ImportResult Read(IEnumerable<ImportTable> tables)
    {
        var set = new ImportSet(tables);
        var faults = new List<ImportFault>();
        var imported = Read(set, faults);
        return faults.Count == 0 ? new ImportResult.Read(imported) : new ImportResult.Refused([.. faults]);
    }

    private static ImportedYear Read(ImportSet set, List<ImportFault> faults)
    {
        var settings = new SettingTables(set, faults);
        var chart = OrganisationTables.OrgChart(set, faults);
        var plan = PlanTables.Plan(settings.Year(), set, chart, faults);
        var year = new PlanYear(plan, chart, settings.Calendar(), settings.Scheme(), settings.ReasonClasses());
        var people = OrganisationTables.People(set, chart, faults);
        // Sums can only be followed, and results only be held against the plan, once the plan is sound.
        var isSound = faults.Count == 0;
        if (isSound) TotalChecks.Check(plan, faults);
        return new ImportedYear(year, people, new ResultTable(isSound ? year : null).Read(set, faults)) { TellsEntraIds = set.HasColumn("people", "entra_id") };
    }
}
