using Pbms.Core.Planning;

namespace Pbms.Core.Import;

/// <summary>Checks that a sum loses no figure, doubles none and does not lead back to itself.</summary>
internal sealed class SumReferences(IReadOnlyDictionary<LineCode, PlanLine> lines)
{
    private readonly ILookup<LineCode, PlanLine> byParent =
        lines.Values.Where(line => line.Parent is not null).ToLookup(line => line.Parent!.Value);

    public void Check(ImportRow row, PlanLine line)
    {
        if (!line.SumOf.IsEmpty && Fault(line) is { } fault) row.Fault("sum_of", fault);
    }

    private string? Fault(PlanLine line) => line switch
    {
        { Kind: LineKind.Heading } => "sum.on_heading",
        _ when line.SumOf.Any(part => !lines.ContainsKey(part)) => "code.unknown",
        _ when line.SumOf.Any(part => lines[part].Kind is LineKind.Heading) => "sum.of_heading",
        _ when line.SumOf.Distinct().Count() < line.SumOf.Length => "code.repeated",
        _ when IsIn(line.Code, line, []) => "line.circular",
        _ when IsReachedTwice(line, []) => "sum.doubles",
        // What stands under a sum is shown there and counted nowhere else.
        _ when ShownBelow(line).Any(child => !line.SumOf.Contains(child.Code)) => "sum.lacks_child",
        _ => null,
    };

    private IEnumerable<PlanLine> ShownBelow(PlanLine line) =>
        byParent[line.Code].SelectMany(child => child.Kind is LineKind.Heading ? ShownBelow(child) : [child]);

    /// <summary>A figure, or a sum and with it all its figures, to which two ways lead. Two ways into a circle are the fault of the lines in it.</summary>
    private bool IsReachedTwice(PlanLine sum, HashSet<LineCode> seen) => sum.SumOf.Any(part => lines.TryGetValue(part, out var line) && (
        seen.Add(part) ? IsReachedTwice(line, seen) : !IsIn(part, line, [])));

    private bool IsIn(LineCode goal, PlanLine sum, HashSet<LineCode> seen) => sum.SumOf.Any(part =>
        part == goal || (seen.Add(part) && lines.TryGetValue(part, out var line) && IsIn(goal, line, seen)));
}
