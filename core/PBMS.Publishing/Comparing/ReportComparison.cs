using System.Collections.Immutable;
using Pbms.Core.Thai;
using Pbms.Publishing.Report;
using Pbms.Publishing.Workbooks;

namespace Pbms.Publishing.Comparing;

/// <summary>Any two reports difference by difference: a round against the one before, or a draft against what was frozen.</summary>
public static class ReportComparison
{
    /// <summary>In the order they are printed; what only the first report has comes last.</summary>
    public static ImmutableArray<Difference> Between(RoundReport before, RoundReport after)
    {
        var earlier = ReportFacts.Of(before).ToDictionary(fact => fact.Address);
        var later = ReportFacts.Of(after).ToList();
        var gone = earlier.Keys.Except(later.Select(fact => fact.Address)).ToHashSet();
        return
        [
            .. later.Select(fact => Between(earlier.GetValueOrDefault(fact.Address), fact)).OfType<Difference>(),
            .. earlier.Values.Where(fact => gone.Contains(fact.Address)).Select(fact => Of(fact, fact, null)),
        ];
    }

    /// <summary>A line for each difference: "ตารางที่ 2 · กองกลาง · ร้อยละเทียบรอบ: 90.00 → 100 (+10)".</summary>
    public static IEnumerable<string> Lines(ImmutableArray<Difference> differences) => differences.Select(difference =>
        $"{difference.Part} · {difference.Name} · {difference.Figure}: {difference.Before ?? "ไม่มี"} → {difference.After ?? "ไม่มี"}{Signed(difference.Change)}");

    public static DataSheet Sheet(ImmutableArray<Difference> differences) => new(
        "differences",
        "ความแตกต่าง",
        ["ส่วน", "รหัส", "รายการ", "ข้อมูล", "เดิม", "ใหม่", "เปลี่ยนแปลง"],
        [.. differences.Select(each => (ImmutableArray<SheetCell>)[each.Part, each.Code, each.Name, each.Figure, each.Before, each.After, each.Change])]);

    private static Difference? Between(Fact? before, Fact after) => before?.Exact == after.Exact ? null : Of(after, before, after);

    private static Difference Of(Fact named, Fact? before, Fact? after) =>
        new(named.Part, named.Code, named.Name, named.Figure, before?.Text, after?.Text, after?.Number - before?.Number);

    private static string Signed(decimal? change) => change is { } by and not 0 ? $" ({(by > 0 ? "+" : "")}{ThaiNumberWriter.Digits(by)})" : "";
}
