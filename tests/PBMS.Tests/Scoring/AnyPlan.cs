using System.Collections.Immutable;
using CsCheck;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;

namespace Pbms.Tests.Scoring;

/// <summary>Any plan there could be: nested activities in units in divisions, and lines of projects carried by provinces.</summary>
internal static class AnyPlan
{
    public static readonly Gen<decimal> Amount = Gen.OneOf(
        Gen.Int[0, 9].Select(n => (decimal)n), Gen.Int[0, 100_000].Select(n => n / 100m), Gen.Int[1, 4].Select(n => (n * 2m) + 1));

    public static readonly Gen<Carried> Carried = Gen.Select(
        Optional(Amount),
        Gen.Select(Gen.Int[1, 12], Amount).Array[0, 3],
        Optional(Gen.Int[1, 12]),
        Gen.Select(Gen.Int[1, 12], Amount).Array[0, 4],
        (annual, targets, first, results) => new Carried(annual, ByMonth(targets), first, ByMonth(results)));

    private static readonly Gen<LineKind> Kind =
        Gen.Frequency((4, Gen.Const(LineKind.Quantity)), (1, Gen.Const(LineKind.Percent)), (1, Gen.Const(LineKind.Level)));

    private static readonly Gen<Item> Leaf = Gen.Select(Kind, Carried, (kind, carried) => new Item(kind, carried, []));

    private static readonly Gen<Item> Branch = Gen.Frequency((2, Leaf), (1, Heading(Leaf)));

    public static readonly Gen<ImmutableArray<ImmutableArray<ImmutableArray<Item>>>> Central =
        Many(Many(Many(Gen.Frequency((3, Leaf), (1, Heading(Branch))), 0, 4), 1, 3), 1, 4);

    /// <summary>Projects → lines → what each of the provinces carries.</summary>
    public static readonly Gen<ImmutableArray<ImmutableArray<Shared>>> Projects =
        Many(Many(Gen.Select(Kind, Many(Carried, 1, 3), (kind, carriers) => new Shared(kind, carriers)), 0, 3), 1, 4);

    /// <summary>A round the plan may be looked at in.</summary>
    public static readonly Gen<int> Months = Gen.Int[1, 12];

    public static Sketch Draw(ImmutableArray<ImmutableArray<ImmutableArray<Item>>> divisions)
    {
        var sketch = new Sketch();
        foreach (var (d, units) in divisions.Index())
        {
            sketch.Unit($"{d}", OrgUnitKind.Division);
            foreach (var (u, items) in units.Index())
            {
                sketch.Unit($"{d}.{u}", OrgUnitKind.CentralUnit, $"{d}");
                foreach (var (i, item) in items.Index()) Draw(sketch, item, $"{d}.{u}", $"{d}.{u}/{i}", null);
            }
        }

        return sketch;
    }

    public static Sketch Draw(ImmutableArray<ImmutableArray<Shared>> projects)
    {
        var sketch = new Sketch().Unit("A", OrgUnitKind.Province).Unit("B", OrgUnitKind.Province).Unit("C", OrgUnitKind.Province);
        foreach (var (p, lines) in projects.Index())
        {
            sketch.Project($"{p}", regional: true);
            foreach (var (l, line) in lines.Index())
            {
                sketch.Regional($"{p}", $"R{p}/{l}", line.Kind);
                foreach (var (c, carried) in line.Carriers.Index()) sketch.Carried($"R{p}/{l}", "ABC"[c].ToString(), carried);
            }
        }

        return sketch;
    }

    private static void Draw(Sketch sketch, Item item, string unit, string code, string? under)
    {
        sketch.Activity(unit, code, item.Kind, under);
        if (item.Carried is { } carried) sketch.Carried(code, unit, carried);
        foreach (var (i, below) in item.Under.Index()) Draw(sketch, below, unit, $"{code}.{i}", code);
    }

    private static Gen<Item> Heading(Gen<Item> below) =>
        Many(below, 0, 3).Select(items => new Item(LineKind.Heading, null, items));

    private static Gen<ImmutableArray<T>> Many<T>(Gen<T> one, int least, int most) => one.Array[least, most].Select(items => items.ToImmutableArray());

    private static Gen<T?> Optional<T>(Gen<T> one)
        where T : struct => Gen.Select(Gen.Bool, one, (there, value) => there ? value : (T?)null);

    private static ImmutableSortedDictionary<int, decimal> ByMonth((int Month, decimal Amount)[] months) =>
        months.DistinctBy(month => month.Month).ToImmutableSortedDictionary(month => month.Month, month => month.Amount);

    /// <summary>An activity with figures, or a heading over others.</summary>
    public sealed record Item(LineKind Kind, Carried? Carried, ImmutableArray<Item> Under)
    {
        /// <summary>The same without percent and level lines; null when nothing is left of it.</summary>
        public Item? OnlyCounted() => Kind switch
        {
            LineKind.Heading => this with { Under = [.. Under.Select(item => item.OnlyCounted()).OfType<Item>()] },
            LineKind.Quantity => this,
            _ => null,
        };
    }

    /// <summary>A line carried by several provinces.</summary>
    public sealed record Shared(LineKind Kind, ImmutableArray<Carried> Carriers);
}
