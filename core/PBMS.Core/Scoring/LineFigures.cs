using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Scoring;

/// <summary>What a line is judged by in one round, for one unit or summed over several. In the line's unit of measure.</summary>
/// <param name="Target">Cumulative target of the round; zero when nothing is planned by then.</param>
/// <param name="Result">Cumulative result; null when nobody reported anything, which is not zero.</param>
/// <param name="FirstDue">First month owed; null when the plan does not say.</param>
/// <param name="Reported">How many carriers have reported for the round's last month; of a sum, every line of it that they carry.</param>
/// <param name="Carriers">How many units carry the line, or lines it is the sum of; each counts once.</param>
public sealed record LineFigures(Target Target, Target? Annual, Target? Result, Month? FirstDue, int Reported, int Carriers)
{
    public static LineFigures Nothing { get; } = new(new Target(0), null, null, null, 0, 0);

    public bool RestsOnAssumed => Target.IsAssumed || Annual is { IsAssumed: true } || Result is { IsAssumed: true };

    /// <summary>Added up; who carries more than one of the parts is counted for each, see <see cref="CarriedBy"/>.</summary>
    public static LineFigures Sum(IEnumerable<LineFigures> parts) => parts.Aggregate(Nothing, (sum, part) => new(
        Add(sum.Target, part.Target)!.Value,
        Add(sum.Annual, part.Annual),
        Add(sum.Result, part.Result),
        Earlier(sum.FirstDue, part.FirstDue),
        sum.Reported + part.Reported,
        sum.Carriers + part.Carriers));

    /// <summary>The same figures, with its carriers counted anew.</summary>
    public LineFigures CarriedBy(int carriers, int reported) => this with { Carriers = carriers, Reported = reported };

    /// <summary>The same figures, known to be right as a total because the source prints the total.</summary>
    public LineFigures Stated(TargetSchedule total) => this with
    {
        Target = Target with { IsAssumed = false },
        Annual = Annual is { } annual ? annual with { IsAssumed = total.Annual is { IsAssumed: true } } : null,
        Result = Result is { } result ? result with { IsAssumed = false } : null,
        FirstDue = total.FirstReport ?? FirstDue,
    };

    private static Target? Add(Target? left, Target? right) => (left, right) switch
    {
        (null, _) => right,
        (_, null) => left,
        var (a, b) => new Target(a.Value.Value + b.Value.Value, a.Value.IsAssumed || b.Value.IsAssumed),
    };

    private static Month? Earlier(Month? left, Month? right) => left is null || right < left ? right ?? left : left;
}
