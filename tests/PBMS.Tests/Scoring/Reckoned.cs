using System.Collections.Immutable;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;

namespace Pbms.Tests.Scoring;

/// <summary>The rules of DOMAIN §3–4 once more, in their plainest words, to hold the engine against: N-month % and 12-month %.</summary>
internal readonly record struct Reckoned(Fraction? Percent, Fraction? Annual)
{
    public static Reckoned Of(AnyPlan.Item item, int months) => item.Kind switch
    {
        LineKind.Heading => Mean(item.Under.Select(below => Of(below, months))),
        LineKind.Quantity => Of([item.Carried!], months),
        _ => default,
    };

    public static Reckoned Of(AnyPlan.Shared line, int months) => line.Kind is LineKind.Quantity ? Of(line.Carriers, months) : default;

    public static Reckoned Mean(IEnumerable<Reckoned> parts)
    {
        var all = parts.ToList();
        return new(Mean(all.Select(part => part.Percent)), Mean(all.Select(part => part.Annual)));
    }

    private static Reckoned Of(ImmutableArray<Carried> carriers, int months)
    {
        var target = carriers.Sum(carried => TargetAt(carried, months));
        var annual = carriers.Sum(carried => carried.Annual ?? 0);
        var done = carriers.Sum(carried => carried.Results.Where(result => result.Key <= months).Sum(result => result.Value));
        return new(
            target > 0 ? Capped(done, target) : done > 0 ? 100 : null,
            annual > 0 ? Capped(done, annual) : null);
    }

    private static decimal TargetAt(Carried carried, int months) => months == 12 && !carried.Targets.ContainsKey(12) && carried.Annual is { } annual
        ? annual
        : carried.Targets.Where(target => target.Key <= months).Select(target => target.Value).LastOrDefault();

    private static Fraction Capped(decimal done, decimal target) => done >= target ? 100 : (Fraction)done * 100 / target;

    private static Fraction? Mean(IEnumerable<Fraction?> parts)
    {
        var counted = parts.OfType<Fraction>().ToList();
        return counted.Count == 0 ? null : counted.Aggregate((a, b) => a + b) / counted.Count;
    }
}
