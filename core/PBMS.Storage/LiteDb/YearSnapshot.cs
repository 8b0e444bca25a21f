using LiteDB;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Storage.LiteDb;

/// <summary>All rows of a year as they stood at one moment.</summary>
internal sealed class YearSnapshot
{
    private readonly FiscalYear year;
    private readonly ILookup<string, BsonDocument> rows;

    private YearSnapshot(FiscalYear year, ILookup<string, BsonDocument> rows) => (this.year, this.rows) = (year, rows);

    /// <summary>Null when the year has no configuration.</summary>
    public static YearSnapshot? Take(RowReader stored, FiscalYear year)
    {
        // Each table is read at its own moment: a replacement in between shows in the version, and all is read again.
        while (YearRows.Version(stored, year) is > 0 and var version)
        {
            var rows = Tables.OfYear
                .SelectMany(table => stored.Where(table, Columns.Year, year.ToString()), (table, row) => (table, row))
                .ToLookup(entry => entry.table, entry => entry.row);
            if (YearRows.Version(stored, year) == version) return new(year, rows);
        }

        return null;
    }

    public PlanYear Read() => new(
        new Plan(year, All<Project>(Tables.Projects), All<PlanLine>(Tables.PlanLines), All<TargetSchedule>(Tables.TargetSchedules)),
        new OrgChart(All<OrgUnit>(Tables.OrgUnits)),
        new ReportingCalendar(Setting<ReportingDays>(YearRows.DaysSetting), ReadHolidays()),
        Setting<ScoringScheme>(YearRows.SchemeSetting),
        [.. Setting<IReadOnlyList<ReasonClass>>(YearRows.ReasonsSetting)]);

    private HolidayCalendar ReadHolidays() =>
        new(All<HolidayBody>(Tables.Holidays).Select(holiday => KeyValuePair.Create(holiday.Day, holiday.Name)));

    private IEnumerable<T> All<T>(string table) =>
        rows[table].OrderBy(row => row[Columns.Place].AsInt32).Select(Row.Body<T>);

    private T Setting<T>(string name) =>
        Row.Body<T>(rows[Tables.Settings].Single(row => Row.IdOf(row) == YearRows.Key(year, name)));
}
