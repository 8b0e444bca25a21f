using Pbms.Core.Organisation;
using Pbms.Core.Planning;

namespace Pbms.Core.Import;

/// <summary>Checks that a plan line stands where it can be found again: in a project or unit, under a line of the same one.</summary>
internal sealed class LineReferences(IReadOnlyDictionary<LineCode, PlanLine> lines, IReadOnlyDictionary<ProjectCode, Project> projects, OrgChart chart)
{
    public void Check(ImportRow row, PlanLine line)
    {
        if (line.Part is PlanPart.Central) CheckOwner(row, line);
        else CheckProject(row, line);
        if (line.Kind is LineKind.Heading == line.UnitOfMeasure.Length > 0) row.Fault("unit_of_measure", "unit_of_measure.mismatch");
        if (line.Parent is { } code && ParentFault(line, lines.GetValueOrDefault(code)) is { } fault) row.Fault("parent", fault);
    }

    private void CheckOwner(ImportRow row, PlanLine line)
    {
        if (line.Owner is not { } owner || chart.Find(owner) is not { Kind: OrgUnitKind.CentralUnit }) row.Fault("owner", "code.unknown");
    }

    private void CheckProject(ImportRow row, PlanLine line)
    {
        if (line.Project is not { } code || !projects.TryGetValue(code, out var project)) row.Fault("project", "code.unknown");
        else if (line.Part is PlanPart.Regional && project.RegionalNumber is null) row.Fault("project", "project.not_regional");
    }

    private string? ParentFault(PlanLine line, PlanLine? parent) =>
        parent is null ? "code.unknown"
        : IsUnderItself(line) ? "line.circular"
        : !IsBeside(line, parent) ? "parent.elsewhere"
        : parent.IsReported ? "parent.not_above_others"
        : null;

    private static bool IsBeside(PlanLine line, PlanLine other) =>
        line.Part == other.Part && (line.Part is PlanPart.Central ? line.Owner == other.Owner : line.Project == other.Project);

    private bool IsUnderItself(PlanLine line)
    {
        var seen = new HashSet<LineCode>();
        for (var above = line; above?.Parent is { } parent; above = lines.GetValueOrDefault(parent))
        {
            if (parent == line.Code || !seen.Add(parent)) return true;
        }

        return false;
    }
}
