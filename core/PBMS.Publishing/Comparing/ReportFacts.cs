using System.Globalization;
using Pbms.Publishing.Report;

namespace Pbms.Publishing.Comparing;

/// <summary>Every figure of a report in the order it is printed.</summary>
internal static class ReportFacts
{
    private const string Table1 = "ตารางที่ 1";
    private const string Table2 = "ตารางที่ 2";
    private const string Table3 = "ตารางที่ 3";
    private const string Provinces = "รายจังหวัด";
    private const string Shortfalls = "ต่ำกว่าเป้าหมาย";
    private const string Overall = "ภาพรวม";

    public static IEnumerable<Fact> Of(RoundReport report) =>
    [
        .. Projects(Table1, report, report.ByProject),
        .. Scored(Table2, "", Overall, report, report.Central.Overall),
        .. report.Central.Divisions.SelectMany(division => Scored(Table2, division.Code, division.Name, report, division.Score)),
        .. report.Central.Units.SelectMany(unit => Scored(Table2, unit.Code, unit.Name, report, unit.Score)),
        .. Projects(Table3, report, report.Regional),
        .. report.Provinces.SelectMany(province => Scored(Provinces, province.Code, province.Name, report, province.Score)),
        .. report.Shortfalls.SelectMany(Short),
    ];

    private static IEnumerable<Fact> Projects(string part, RoundReport report, ProjectTable table) =>
    [
        .. Scored(part, "", Overall, report, table.Overall),
        .. table.Projects.SelectMany(project => Scored(part, project.Code, project.Name, report, project.Score).Concat(project.Lines.SelectMany(line => Line(part, line)))),
    ];

    private static IEnumerable<Fact> Scored(string part, string code, string name, RoundReport report, Score score)
    {
        if (score.Round is { } round) yield return Percent(part, code, name, "ร้อยละเทียบรอบ", round);
        if (score.Annual is { } annual) yield return Percent(part, code, name, "ร้อยละเทียบ 12 เดือน", annual);
        yield return Text(part, code, name, "เกณฑ์สี", score.Light is { } light ? report.WordOf(light) : "ยังไม่ถึงกำหนด");
    }

    private static IEnumerable<Fact> Line(string part, LineRow line) =>
        from figure in new[] { ("เป้าหมาย 12 เดือน", line.Annual), ("เป้าหมายรอบ", line.Target), ("ผลงาน", line.Result) }
        where figure.Item2 is not null
        select Of(part, line.Code, line.Name, figure.Item1, figure.Item2);

    private static IEnumerable<Fact> Short(Shortfall shortfall)
    {
        var code = $"{shortfall.LineCode} {shortfall.UnitCode}";
        var name = $"{shortfall.UnitName}: {shortfall.Activity}";
        yield return Of(Shortfalls, code, name, "เป้าหมายรอบ", shortfall.Target);
        yield return shortfall.Result is { } result
            ? Of(Shortfalls, code, name, "ผลงาน", result)
            : Text(Shortfalls, code, name, "ผลงาน", "ยังไม่รายงาน");
        if (shortfall.Words.Length > 0) yield return Text(Shortfalls, code, name, "คำชี้แจง", shortfall.Words);
    }

    private static Fact Of(string part, string code, string name, string figure, Amount amount) =>
        new(part, code, name, figure, amount.Starred, amount.Starred, amount.Value);

    private static Fact Percent(string part, string code, string name, string figure, ShownPercent percent) =>
        new(part, code, name, figure, percent.Starred, $"{percent.Exact}{percent.IsAssumed}", decimal.Parse(percent.Text, CultureInfo.InvariantCulture));

    private static Fact Text(string part, string code, string name, string figure, string text) => new(part, code, name, figure, text, text, null);
}
