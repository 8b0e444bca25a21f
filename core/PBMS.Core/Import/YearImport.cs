using System.Collections.Immutable;
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
        return faults.Count == 0 && imported is not null
            ? new ImportResult.Read(imported)
            : new ImportResult.Refused([.. faults]);
    }

    private static ImportedYear? Read(ImportSet set, List<ImportFault> faults)
    {
        var settings = new SettingTables(set, faults);
        if (settings.Year() is not { } year)
        {
            faults.Add(new("settings", 0, "fiscal_year", "year.malformed", ""));
            return null;
        }

        var chart = OrganisationTables.OrgChart(set, faults);
        var plan = PlanTables.Plan(year, set, chart, faults);
        var planYear = new PlanYear(plan, chart, settings.Calendar(), settings.Scheme(), settings.ReasonClasses());
        var people = OrganisationTables.People(set, chart, faults);
        // Sums can only be followed once every code is known.
        if (faults.Count > 0) return null;
        TotalChecks.Check(plan, faults);
        ImmutableArray<Reporting.Submission> submissions = ResultTable.Read(set, planYear, faults);
        return new ImportedYear(planYear, people, submissions);
    }
}
