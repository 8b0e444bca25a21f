using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Reporting;

/// <summary>All submissions of one fiscal year. Immutable: a new submission makes a new book and leaves readers of the old one in peace.</summary>
public sealed class ResultBook
{
    private readonly ImmutableDictionary<(LineCode Line, OrgUnitCode OrgUnit), ImmutableSortedDictionary<Month, Submission>> byCarrier;

    private ResultBook(ImmutableDictionary<(LineCode, OrgUnitCode), ImmutableSortedDictionary<Month, Submission>> byCarrier) =>
        this.byCarrier = byCarrier;

    public static ResultBook Empty { get; } =
        new(ImmutableDictionary<(LineCode, OrgUnitCode), ImmutableSortedDictionary<Month, Submission>>.Empty);

    public bool IsEmpty => byCarrier.IsEmpty;

    public static ResultBook Of(IEnumerable<Submission> submissions) =>
        new(submissions
            .GroupBy(submission => (submission.Key.Line, submission.Key.OrgUnit))
            .ToImmutableDictionary(carrier => carrier.Key, carrier => carrier.ToImmutableSortedDictionary(s => s.Key.Month, s => s)));

    public ResultBook With(Submission submission)
    {
        var carrier = (submission.Key.Line, submission.Key.OrgUnit);
        var months = byCarrier.GetValueOrDefault(carrier) ?? ImmutableSortedDictionary<Month, Submission>.Empty;
        return new(byCarrier.SetItem(carrier, months.SetItem(submission.Key.Month, submission)));
    }

    /// <summary>This book with one more value for an obligation, as if it had been submitted.</summary>
    public ResultBook With(ObligationKey key, Revision revision) =>
        With(Find(key)?.With(revision) ?? new Submission(key, [revision]));

    public Submission? Find(ObligationKey key) =>
        byCarrier.GetValueOrDefault((key.Line, key.OrgUnit))?.GetValueOrDefault(key.Month);

    /// <summary>What a unit has reported on a line, oldest month first.</summary>
    public IEnumerable<Submission> Of(LineCode line, OrgUnitCode orgUnit) =>
        byCarrier.TryGetValue((line, orgUnit), out var months) ? months.Values : [];

    /// <summary>What each month before <paramref name="month"/> was reported as, oldest first.</summary>
    public IReadOnlyList<decimal> HistoryOf(LineCode line, OrgUnitCode orgUnit, Month month) =>
        byCarrier.TryGetValue((line, orgUnit), out var months)
            ? [.. months.Where(entry => entry.Key < month).Select(entry => entry.Value.Current.Value)]
            : [];

    public IEnumerable<Submission> All => byCarrier.Values.SelectMany(months => months.Values);

    /// <summary>
    /// The result as it stands at the end of a month: the sum of the months for a quantity, the latest value for percent and level.
    /// Null when nothing was reported by then, which is not the same as zero (DOMAIN §3).
    /// </summary>
    public decimal? StandingAt(PlanLine line, OrgUnitCode orgUnit, Month through) =>
        BehindStanding(line, orgUnit, through) is { IsEmpty: false } values ? values.Sum(value => value.Value) : null;

    /// <summary>What that result is made of: the value of every month for a quantity, only the latest for percent and level.</summary>
    public ImmutableArray<Revision> BehindStanding(PlanLine line, OrgUnitCode orgUnit, Month through)
    {
        if (!byCarrier.TryGetValue((line.Code, orgUnit), out var months)) return [];
        ImmutableArray<Revision> given = [.. months.TakeWhile(month => month.Key <= through).Select(month => month.Value.Current)];
        return line.Kind is LineKind.Quantity || given.IsEmpty ? given : [given[^1]];
    }
}
