using Pbms.Core.Organisation;
using Pbms.Core.Planning;

namespace Pbms.Core.Import;

/// <summary>Checks that what a plan line points at is there and that nothing points at itself.</summary>
internal static class LineReferences
{
    public static void Check(IReadOnlyList<(ImportRow Row, PlanLine Value)> lines, HashSet<ProjectCode> projects, OrgChart chart)
    {
        var byCode = lines.ToDictionary(row => row.Value.Code, row => row.Value);
        foreach (var (row, line) in lines)
        {
            CheckPlace(row, line, projects, chart);
            if (line.Parent is { } parent && !byCode.ContainsKey(parent)) row.Fault("parent", "code.unknown");
            if (line.SumOf.Any(part => !byCode.ContainsKey(part))) row.Fault("sum_of", "code.unknown");
            if (IsUnderItself(line, byCode)) row.Fault("parent", "line.circular");
            if (IsInOwnSum(line.Code, line, byCode, [])) row.Fault("sum_of", "line.circular");
        }
    }

    private static void CheckPlace(ImportRow row, PlanLine line, HashSet<ProjectCode> projects, OrgChart chart)
    {
        if (line.Part is PlanPart.Central)
        {
            if (line.Owner is not { } owner || chart.Find(owner) is not { Kind: OrgUnitKind.CentralUnit }) row.Fault("owner", "code.unknown");
        }
        else if (line.Project is not { } project || !projects.Contains(project))
        {
            row.Fault("project", "code.unknown");
        }

        if (line.Kind is LineKind.Heading == line.UnitOfMeasure.Length > 0) row.Fault("unit_of_measure", "unit_of_measure.mismatch");
    }

    private static bool IsInOwnSum(LineCode goal, PlanLine from, Dictionary<LineCode, PlanLine> byCode, HashSet<LineCode> seen) =>
        from.SumOf.Any(next =>
            next == goal || (seen.Add(next) && byCode.TryGetValue(next, out var line) && IsInOwnSum(goal, line, byCode, seen)));

    private static bool IsUnderItself(PlanLine line, Dictionary<LineCode, PlanLine> byCode)
    {
        var seen = new HashSet<LineCode>();
        for (var above = line; above?.Parent is { } parent; above = byCode.GetValueOrDefault(parent))
        {
            if (parent == line.Code || !seen.Add(parent)) return true;
        }

        return false;
    }
}
