using Pbms.Core.Planning;
using Pbms.Core.Thai;

namespace Pbms.Publishing.Report;

/// <summary>A target or a result with its unit of measure.</summary>
/// <param name="UnitOfMeasure">หน่วยนับ, which stands after a quantity ("43,220 คน") and before a percentage or level ("ร้อยละ 80", "ระดับ 5").</param>
public sealed record Amount(decimal Value, string UnitOfMeasure, LineKind Kind, bool IsAssumed)
{
    public string Text => Kind is LineKind.Quantity
        ? $"{ThaiNumberWriter.Digits(Value)} {UnitOfMeasure}"
        : $"{UnitOfMeasure} {ThaiNumberWriter.Digits(Value)}";

    public string Starred => Star.After(Text, IsAssumed);

    /// <summary>Whatever is said of a line the source does not name is demonstration data too.</summary>
    internal static Amount? Of(Target? figure, PlanLine line) =>
        figure is { } value ? new(value.Value, line.UnitOfMeasure, line.Kind, value.IsAssumed || line.IsAssumed) : null;
}
