using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Storage.Rows;

/// <summary>All rows of a year as they stood at one moment.</summary>
/// <param name="rows">By table, each of <see cref="Tables.OfYear"/>.</param>
internal sealed class YearSnapshot(FiscalYear year, ILookup<string, Row> rows)
{
    public PlanYear Read() => new(
        new Plan(year, All<Project>(Tables.Projects), All<PlanLine>(Tables.PlanLines), All<TargetSchedule>(Tables.TargetSchedules)),
        new OrgChart(All<OrgUnit>(Tables.OrgUnits)),
        new ReportingCalendar(Setting<ReportingDays>(YearRows.DaysSetting), ReadHolidays()),
        Setting<ScoringScheme>(YearRows.SchemeSetting),
        [.. Setting<IReadOnlyList<ReasonClass>>(YearRows.ReasonsSetting)]);

    private HolidayCalendar ReadHolidays() =>
        new(All<HolidayBody>(Tables.Holidays).Select(holiday => KeyValuePair.Create(holiday.Day, holiday.Name)));

    private IEnumerable<T> All<T>(string table) =>
        rows[table].OrderBy(row => row.Number(Columns.Place)).Select(Row.Body<T>);

    private T Setting<T>(string name) =>
        Row.Body<T>(rows[Tables.Settings].Single(row => row.Id == YearRows.Key(year, name)));
}
