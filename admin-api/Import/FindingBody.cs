using System.Globalization;
using Pbms.Core.Planning;

namespace Pbms.AdminApi.Import;

/// <summary>Something about a target that its planner should look at.</summary>
/// <param name="Finding">linear, unscheduled, no_target_at_first_report, no_annual, does_not_add_up or far_above_annual.</param>
/// <param name="Month">1 (October) – 12 (September), where it is about one.</param>
/// <param name="Stated">The target as it is.</param>
/// <param name="Actual">What the parts add up to, or the result.</param>
/// <param name="Proposed">Mean of at least three past years (§3.2.2).</param>
public sealed record FindingBody(string Line, string OrgUnit, string Finding, int? Month, decimal? Stated, decimal? Actual, decimal? Proposed)
{
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Line}|{OrgUnit}|{Finding}|{Month}");

    public static FindingBody Of(TargetFinding finding)
    {
        var (line, unit) = (finding.Line.Value, finding.OrgUnit.Value);
        return finding switch
        {
            TargetFinding.Linear linear => new(line, unit, "linear", null, linear.Annual, null, null),
            TargetFinding.Unscheduled => new(line, unit, "unscheduled", null, null, null, null),
            TargetFinding.NoTargetAtFirstReport late => new(line, unit, "no_target_at_first_report", late.Month, null, null, null),
            TargetFinding.NoAnnual => new(line, unit, "no_annual", null, null, null, null),
            TargetFinding.DoesNotAddUp total => new(line, unit, "does_not_add_up", total.Month, total.Stated, total.Sum, null),
            TargetFinding.FarAboveAnnual far => new(line, unit, "far_above_annual", null, far.Annual, far.Result, far.Proposed),
            _ => throw new ArgumentOutOfRangeException(nameof(finding), finding, "An unknown finding."),
        };
    }
}
