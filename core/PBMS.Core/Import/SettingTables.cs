using System.Collections.Immutable;
using System.Globalization;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Core.Import;

/// <summary>Tables "settings" (key, value), "holidays" and "reason-classes".</summary>
internal sealed class SettingTables(ImportSet set, ICollection<ImportFault> faults)
{
    private readonly Dictionary<string, ImportRow> settings = set.Rows("settings", faults, "key", "value")
        .DistinctBy(row => row.Cell("key"))
        .ToDictionary(row => row.Cell("key"), StringComparer.Ordinal);

    public FiscalYear? Year() => Number("fiscal_year") is >= 2500 and < 2700 and var year ? new FiscalYear(year) : null;

    public ReportingCalendar Calendar()
    {
        var days = new ReportingDays(Number("opens_on"), Number("due_on"), Number("freezes_on"));
        if (days.Fault() is { } fault) faults.Add(new("settings", 0, "opens_on, due_on, freezes_on", "days.malformed", fault));
        return new ReportingCalendar(days, new HolidayCalendar(Holidays()));
    }

    public ScoringScheme Scheme() => new(
        new LightRule(Number("green_from"), Text("green_word")),
        new LightRule(Number("yellow_from"), Text("yellow_word")),
        new LightRule(0, Text("red_word")));

    public ImmutableArray<ReasonClass> ReasonClasses()
    {
        var classes = ImportSet.Unique(
            set.Rows("reason-classes", faults, "code", "name", "label")
                .Select(row => (row, new ReasonClass(row.Required("code"), row.Required("name"), Label(row), row.List("keywords")))),
            reason => reason.Code,
            "code");
        if (classes.All(row => row.Value.Code != ReasonClass.Other)) faults.Add(new("reason-classes", 0, "code", "code.other_missing", ""));
        return [.. classes.Select(row => row.Value)];
    }

    private static string Label(ImportRow row)
    {
        var label = row.Required("label");
        if (new StringInfo(label).LengthInTextElements > 20) row.Fault("label", "text.too_long");
        return label;
    }

    private IEnumerable<KeyValuePair<DateOnly, string>> Holidays() => set.Rows("holidays", faults, "date", "name")
        .Select(row => (Day: row.Day("date"), Name: row.Required("name")))
        .Where(row => row.Day is not null)
        .DistinctBy(row => row.Day)
        .Select(row => KeyValuePair.Create(row.Day!.Value, row.Name));

    private string Text(string key)
    {
        if (settings.TryGetValue(key, out var row)) return row.Required("value");
        faults.Add(new("settings", 0, key, "setting.missing", ""));
        return "";
    }

    private int Number(string key)
    {
        if (settings.TryGetValue(key, out var row)) return row.WholeNumber("value") ?? 0;
        faults.Add(new("settings", 0, key, "setting.missing", ""));
        return 0;
    }
}
