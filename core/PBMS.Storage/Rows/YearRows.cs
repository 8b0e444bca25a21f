using System.Globalization;
using System.Text.Json.Nodes;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Storage;
using Pbms.Core.Reporting;

namespace Pbms.Storage.Rows;

/// <summary>The configuration of a year, a row for each thing an admin can change.</summary>
internal static class YearRows
{
    public const string DaysSetting = "reporting_days";
    public const string SchemeSetting = "scoring_scheme";
    public const string ReasonsSetting = "reason_classes";

    public static long Version(IRows rows, FiscalYear year) =>
        rows.Find(Tables.YearVersions, year.ToString())?.Number(Columns.Value) ?? 0;

    public static string Key(FiscalYear year, string key) => $"{year}|{key}";

    public static YearVersion VersionOf(Row row) =>
        new(new FiscalYear(int.Parse(row.Id, NumberStyles.None, CultureInfo.InvariantCulture)), row.Number(Columns.Value));

    /// <summary>Writes the rows that differ from what is stored, deletes those that are gone, counts the version up; false when the version
    /// is not the one expected.</summary>
    public static bool Replace(StagedRows rows, Change.YearReplaced replaced)
    {
        var year = replaced.Year;
        if (replaced.ExpectedVersion is { } expected && expected != Version(rows, year.Year)) return false;
        var wanted = RowsOf(year).ToLookup(entry => entry.Table, entry => entry.Row);
        foreach (var table in Tables.OfYear) Replace(rows, table, year.Year, wanted[table]);
        var version = Row.Of(year.Year.ToString());
        version[Columns.Value] = Version(rows, year.Year) + 1;
        rows.Put(Tables.YearVersions, version);
        return true;
    }

    private static void Replace(StagedRows rows, string table, FiscalYear year, IEnumerable<Row> wanted)
    {
        var gone = rows.Where(table, Columns.Year, year.ToString()).ToDictionary(row => row.Id);
        foreach (var row in wanted)
        {
            if (!gone.Remove(row.Id, out var there) || Differs(there, row)) rows.Put(table, row);
        }

        foreach (var id in gone.Keys) rows.Remove(table, id);
    }

    // An engine may give JSON back in another order of its own.
    private static bool Differs(Row there, Row row) =>
        there.Number(Columns.Place) != row.Number(Columns.Place)
        || (there.Json != row.Json && !JsonNode.DeepEquals(JsonNode.Parse(there.Json!), JsonNode.Parse(row.Json!)));

    private static IEnumerable<(string Table, Row Row)> RowsOf(PlanYear year) =>
    [
        .. Table(Tables.OrgUnits, year.Year, year.OrgChart.Units, unit => unit.Code.Value),
        .. Table(Tables.Projects, year.Year, year.Plan.Projects, project => project.Code.Value),
        .. Table(Tables.PlanLines, year.Year, year.Plan.Lines, line => line.Code.Value),
        .. Table(Tables.TargetSchedules, year.Year, year.Plan.Schedules, schedule => $"{schedule.OrgUnit}|{schedule.Line}"),
        .. Table(Tables.Holidays, year.Year, HolidaysOf(year), day => day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        .. Table(Tables.Settings, year.Year, [year.Calendar.Days], _ => DaysSetting),
        .. Table(Tables.Settings, year.Year, [year.Scheme], _ => SchemeSetting),
        .. Table<IReadOnlyList<ReasonClass>>(Tables.Settings, year.Year, [year.ReasonClasses], _ => ReasonsSetting),
    ];

    private static IEnumerable<HolidayBody> HolidaysOf(PlanYear year) =>
        year.Calendar.Holidays.Days.OrderBy(day => day.Key).Select(day => new HolidayBody(day.Key, day.Value));

    private static IEnumerable<(string Table, Row Row)> Table<T>(
        string table, FiscalYear year, IEnumerable<T> items, Func<T, string> keyOf) =>
        items.Select((item, place) =>
        {
            var row = Row.Of(Key(year, keyOf(item)), item);
            row[Columns.Year] = year.ToString();
            row[Columns.Place] = (long)place;
            return (table, row);
        });
}
