using Pbms.Core.Organisation;

namespace Pbms.Core.Planning;

/// <summary>Something about a target that its planner should look at; never an error.</summary>
public abstract record TargetFinding
{
    private TargetFinding(LineCode line, OrgUnitCode orgUnit) => (Line, OrgUnit) = (line, orgUnit);

    public LineCode Line { get; }

    public OrgUnitCode OrgUnit { get; }

    /// <summary>Every month is exactly its share of the year: work that goes in steps will look late (§3.1.1).</summary>
    public sealed record Linear(LineCode Line, OrgUnitCode OrgUnit, decimal Annual) : TargetFinding(Line, OrgUnit);

    /// <summary>Neither a target nor a month of first report: it is excluded from every score.</summary>
    public sealed record Unscheduled(LineCode Line, OrgUnitCode OrgUnit) : TargetFinding(Line, OrgUnit);

    /// <summary>To be reported first in a month, and no target from that month on.</summary>
    /// <param name="Month">1 (October) – 12 (September).</param>
    public sealed record NoTargetAtFirstReport(LineCode Line, OrgUnitCode OrgUnit, int Month) : TargetFinding(Line, OrgUnit);

    /// <summary>Targets of months and none for the year: it has no 12-month percentage.</summary>
    public sealed record NoAnnual(LineCode Line, OrgUnitCode OrgUnit) : TargetFinding(Line, OrgUnit);

    /// <summary>A stated total that its parts do not add up to.</summary>
    /// <param name="Month">1–12; null for the annual target.</param>
    public sealed record DoesNotAddUp(LineCode Line, OrgUnitCode OrgUnit, int? Month, decimal Stated, decimal Sum) : TargetFinding(Line, OrgUnit);

    /// <summary>The result is far above the target of the whole year (63,352 against 28,000, §3.2.2).</summary>
    /// <param name="Years">How many past years the proposal rests on.</param>
    /// <param name="Proposed">Their mean, for a quantity rounded up; null when there are fewer than three.</param>
    public sealed record FarAboveAnnual(LineCode Line, OrgUnitCode OrgUnit, decimal Annual, decimal Result, int Years, decimal? Proposed)
        : TargetFinding(Line, OrgUnit);
}
