using System.Collections.Immutable;
using Pbms.Core.Organisation;

namespace Pbms.Core.Planning;

/// <summary>ตัวชี้วัด/กิจกรรม: one line of the plan.</summary>
/// <param name="Project">The project it serves; null for a central unit's own activity.</param>
/// <param name="Owner">The central unit whose activity it is; null in the other parts.</param>
/// <param name="Parent">The heading or summed line it stands under.</param>
/// <param name="Number">As printed: "1.1.1", "3.9 1)".</param>
/// <param name="UnitOfMeasure">หน่วยนับ; empty for a heading.</param>
/// <param name="SumOf">The lines whose figures add up to this one; nobody reports such a line (DOMAIN §2). Empty for a reported line.</param>
/// <param name="IsAssumed">The source does not name this line or it is illegible there: demonstration data, and said so wherever it is shown.</param>
/// <param name="Note">Why it is assumed, or how it is to be read; null when there is nothing to say.</param>
public sealed record PlanLine(
    LineCode Code,
    PlanPart Part,
    ProjectCode? Project,
    OrgUnitCode? Owner,
    LineCode? Parent,
    string Number,
    string Name,
    string UnitOfMeasure,
    LineKind Kind,
    ImmutableArray<LineCode> SumOf,
    bool IsAssumed,
    string? Note,
    int Order)
{
    public bool IsReported => Kind is not LineKind.Heading && SumOf.IsEmpty;

    /// <summary>Quantities are counted in whole units; percent and level may have decimals.</summary>
    public bool Admits(decimal value) => Kind is not LineKind.Quantity || decimal.Truncate(value) == value;

    public bool IsCounted => Kind is LineKind.Quantity;
}
