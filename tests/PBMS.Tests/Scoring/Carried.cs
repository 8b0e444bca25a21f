using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Tests.Scoring;

/// <summary>One line at one unit: what is planned and what was done, by month number.</summary>
internal sealed record Carried(decimal? Annual, ImmutableSortedDictionary<int, decimal> Targets, int? FirstReport, ImmutableSortedDictionary<int, decimal> Results)
{
    private static readonly ImmutableSortedDictionary<int, decimal> None = ImmutableSortedDictionary<int, decimal>.Empty;

    public static Carried Nothing { get; } = new(null, None, null, None);

    public Carried Year(decimal annual) => this with { Annual = annual };

    public Carried Target(int month, decimal cumulative) => this with { Targets = Targets.SetItem(month, cumulative) };

    public Carried FirstIn(int month) => this with { FirstReport = month };

    public Carried Did(int month, decimal value) => this with { Results = Results.SetItem(month, value) };

    public TargetSchedule Schedule(LineCode line, OrgUnitCode unit) => new(
        line,
        unit,
        Annual is { } annual ? new Target(annual) : null,
        Targets.ToImmutableSortedDictionary(month => month.Key, month => new Target(month.Value)),
        FirstReport is { } number ? Sketch.Year.MonthAt(number) : null);

    public IEnumerable<Submission> Submissions(LineCode line, OrgUnitCode unit) => Results.Select(month => new Submission(
        new(line, unit, Sketch.Year.MonthAt(month.Key)),
        [new(month.Value, new("someone"), default, "import", null, false)]));
}
