using System.Collections.Immutable;
using System.Globalization;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Core.Import;

/// <summary>Tables "settings" (key, value), "holidays" and "reason-classes".</summary>
internal sealed class SettingTables(ImportSet set, ICollection<ImportFault> faults)
{
    private readonly Dictionary<string, ImportRow> settings = ImportSet
        .Unique(set.Rows("settings", faults, "key", "value").Select(row => (row, row.Required("key"))), key => key, "key")
        .ToDictionary(setting => setting.Value, setting => setting.Row, StringComparer.Ordinal);

    /// <summary>Null when it is not there or cannot be one, which is a fault.</summary>
    public FiscalYear? Year()
    {
        var year = Number("fiscal_year");
        if (year is { } number && PlanYear.CanBeOf(new(number))) return new FiscalYear(number);
        if (year is not null) settings["fiscal_year"].Fault("value", "year.malformed");
        return null;
    }

    public ReportingCalendar Calendar()
    {
        var days = (Number("opens_on"), Number("due_on"), Number("freezes_on")) is ({ } opens, { } due, { } freezes)
            ? new ReportingDays(opens, due, freezes)
            : new ReportingDays();
        if (days.Fault() is { } fault) faults.Add(new("settings", 0, "opens_on, due_on, freezes_on", "days.malformed", fault));
        return new ReportingCalendar(days, new HolidayCalendar(Holidays()));
    }

    public ScoringScheme Scheme()
    {
        var (green, yellow) = (Threshold("green_from"), Threshold("yellow_from"));
        var scheme = new ScoringScheme(
            new LightRule(green ?? ScoringScheme.Fy2568.Green.From, Text("green_word")),
            new LightRule(yellow ?? ScoringScheme.Fy2568.Yellow.From, Text("yellow_word")),
            new LightRule(0, Text("red_word")));
        if (green is not null && yellow is not null && scheme.Fault() is { } fault)
        {
            faults.Add(new("settings", 0, "green_from, yellow_from", "thresholds.malformed", fault));
        }

        return scheme;
    }

    public ImmutableArray<ReasonClass> ReasonClasses()
    {
        var classes = ImportSet.Unique(
            set.Rows("reason-classes", faults, "code", "name", "label")
                .Select(row => (row, new ReasonClass(row.Key("code"), row.Required("name"), Label(row), row.List("keywords")))),
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
        .Select(row => (Written: row.Required("date"), Day: row.Day("date"), Name: row.Required("name")))
        .Where(row => row.Day is not null)
        .DistinctBy(row => row.Day)
        .Select(row => KeyValuePair.Create(row.Day!.Value, row.Name));

    private string Text(string key)
    {
        if (settings.TryGetValue(key, out var row)) return row.Required("value");
        faults.Add(new("settings", 0, key, "setting.missing", ""));
        return "";
    }

    private decimal? Threshold(string key)
    {
        if (settings.TryGetValue(key, out var row)) return row.Required("value").Length == 0 ? null : row.Figure("value")?.Value;
        faults.Add(new("settings", 0, key, "setting.missing", ""));
        return null;
    }

    private int? Number(string key)
    {
        if (settings.TryGetValue(key, out var row)) return row.Required("value").Length == 0 ? null : row.WholeNumber("value");
        faults.Add(new("settings", 0, key, "setting.missing", ""));
        return null;
    }
}
