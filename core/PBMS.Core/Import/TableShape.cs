using System.Collections.Immutable;

namespace Pbms.Core.Import;

/// <summary>Name and columns of a table; the same words in CSV files, workbooks and faults.</summary>
/// <param name="Keys">How many of the first columns tell one row from another.</param>
public sealed record TableShape(string Name, int Keys, ImmutableArray<string> Columns)
{
    public const string Results = "results";

    /// <summary>"results-4.1" holds further rows of "results": a unit may hand in its own file.</summary>
    private const string FurtherResults = Results + "-";

    /// <summary>All tables of a year, in the order a person fills them in.</summary>
    public static ImmutableArray<TableShape> All { get; } =
    [
        new("settings", 1, ["key", "value"]),
        new("holidays", 1, ["date", "name"]),
        new("reason-classes", 1, ["code", "name", "label", "keywords"]),
        new("org-units", 1, ["code", "kind", "parent", "name", "short_name", "aliases", "geography"]),
        new("people", 1, ["id", "name", "entra_id"]),
        new("assignments", 3, ["person", "role", "org_unit"]),
        new("projects", 1, ["code", "name", "regional_number"]),
        new("plan-lines", 1, ["code", "part", "project", "owner", "parent", "number", "name", "unit_of_measure", "kind", "sum_of", "assumed", "note"]),
        new("targets", 2, ["line", "org_unit", "annual", "first_report_month", .. Enumerable.Range(1, 12).Select(PlanTables.MonthColumn)]),
        new(Results, 3, ["line", "org_unit", "month", "value", "by", "at", "reason_class", "reason", "promised_on"]),
    ];

    /// <summary>Null when there is no such table.</summary>
    public static TableShape? Of(string name) =>
        All.FirstOrDefault(shape => shape.Name == name || (shape.Name == Results && IsResults(name)));

    public static bool IsResults(string name) => name == Results || name.StartsWith(FurtherResults, StringComparison.Ordinal);
}
