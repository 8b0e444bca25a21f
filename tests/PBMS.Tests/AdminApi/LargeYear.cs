using System.Collections.Immutable;
using Pbms.Core.Import;

namespace Pbms.Tests.AdminApi;

/// <summary>118 units that carry 60 lines each, with a target for every month.</summary>
internal static class LargeYear
{
    public static IEnumerable<ImportTable> Tables()
    {
        var provinces = Enumerable.Range(1, 118).Select(number => $"TH-{number}").ToList();
        var lines = Enumerable.Range(1, 60).Select(number => $"R/1/{number}").ToList();
        foreach (var table in Pbms.Bot.Demonstration.DemonstrationYear.Tables().Where(table => table.Name is "settings" or "holidays" or "reason-classes")) yield return table;
        yield return Table("org-units", provinces.Select(code => (string[])[code, "province", "", $"จังหวัดที่ {code}", "", "", ""]));
        yield return Table("people", provinces.Select(code => (string[])[$"rep-{code}", $"ผู้รายงาน {code}", ""]));
        yield return Table("assignments", provinces.Select(code => (string[])[$"rep-{code}", "reporter", code]));
        yield return Table("projects", [["1", "โครงการ", "1"]]);
        yield return Table("plan-lines", lines.Select(code => (string[])[code, "regional", "1", "", "", code[4..], $"ตัวชี้วัด {code}", "คน", "quantity", "", "", ""]));
        yield return Table("targets", from line in lines from unit in provinces select (string[])[line, unit, "120", "", .. Enumerable.Range(1, 12).Select(month => $"{month * 10}")]);
    }

    private static ImportTable Table(string name, IEnumerable<string[]> rows) => new(name, TableShape.Of(name)!.Columns, [.. rows.Select(row => row.ToImmutableArray())]);
}
