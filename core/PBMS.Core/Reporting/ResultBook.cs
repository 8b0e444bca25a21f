using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Reporting;

/// <summary>All submissions of one fiscal year. Immutable: a new submission makes a new book and leaves readers of the old one in peace.</summary>
public sealed class ResultBook
{
    // Oldest month first; there are at most twelve.
    private readonly ImmutableDictionary<(LineCode Line, OrgUnitCode OrgUnit), ImmutableArray<Submission>> byCarrier;

    private ResultBook(ImmutableDictionary<(LineCode, OrgUnitCode), ImmutableArray<Submission>> byCarrier) => this.byCarrier = byCarrier;

    public static ResultBook Empty { get; } = new(ImmutableDictionary<(LineCode, OrgUnitCode), ImmutableArray<Submission>>.Empty);

    public bool IsEmpty => byCarrier.IsEmpty;

    /// <exception cref="ArgumentException">Two of them are for one obligation.</exception>
    public static ResultBook Of(IEnumerable<Submission> submissions) =>
        new(submissions
            .GroupBy(submission => (submission.Key.Line, submission.Key.OrgUnit))
            .ToImmutableDictionary(carrier => carrier.Key, carrier => carrier.ToImmutableSortedDictionary(s => s.Key.Month, s => s).Values.ToImmutableArray()));

    public ResultBook With(Submission submission)
    {
        var (line, orgUnit, month) = submission.Key;
        var months = Months(line, orgUnit);
        var until = Until(months, month);
        var isThere = until > 0 && months[until - 1].Key.Month == month;
        return new(byCarrier.SetItem((line, orgUnit), isThere ? months.SetItem(until - 1, submission) : months.Insert(until, submission)));
    }

    /// <summary>This book with one more value for an obligation, as if it had been submitted.</summary>
    public ResultBook With(ObligationKey key, Revision revision) =>
        With(Find(key)?.With(revision) ?? new Submission(key, [revision]));

    public Submission? Find(ObligationKey key)
    {
        var months = Months(key.Line, key.OrgUnit);
        return Until(months, key.Month) is > 0 and var until && months[until - 1] is var last && last.Key.Month == key.Month ? last : null;
    }

    /// <summary>What a unit has reported on a line, oldest month first.</summary>
    public IEnumerable<Submission> Of(LineCode line, OrgUnitCode orgUnit) => Months(line, orgUnit);

    /// <summary>What each month before <paramref name="month"/> was reported as, oldest first.</summary>
    public IReadOnlyList<decimal> HistoryOf(LineCode line, OrgUnitCode orgUnit, Month month) =>
        [.. Months(line, orgUnit).TakeWhile(submission => submission.Key.Month < month).Select(submission => submission.Current.Value)];

    public IEnumerable<Submission> All => byCarrier.Values.SelectMany(months => months);

    /// <summary>
    /// The result as it stands at the end of a month: the sum of the months for a quantity, the latest value for percent and level.
    /// Null when nothing was reported by then, which is not the same as zero (DOMAIN §3).
    /// </summary>
    public decimal? StandingAt(PlanLine line, OrgUnitCode orgUnit, Month through) =>
        BehindStanding(line, orgUnit, through) is { IsEmpty: false } values ? values.Sum(value => value.Value) : null;

    /// <summary>What that result is made of: the value of every month for a quantity, only the latest for percent and level.</summary>
    public ImmutableArray<Revision> BehindStanding(PlanLine line, OrgUnitCode orgUnit, Month through)
    {
        var months = Months(line.Code, orgUnit);
        var until = Until(months, through);
        if (until == 0) return [];
        if (line.Kind is not LineKind.Quantity) return [months[until - 1].Current];
        var values = ImmutableArray.CreateBuilder<Revision>(until);
        for (var at = 0; at < until; at++) values.Add(months[at].Current);
        return values.MoveToImmutable();
    }

    private ImmutableArray<Submission> Months(LineCode line, OrgUnitCode orgUnit) => byCarrier.TryGetValue((line, orgUnit), out var months) ? months : [];

    /// <summary>How many of them are of this month or one before it.</summary>
    private static int Until(ImmutableArray<Submission> months, Month through)
    {
        var until = 0;
        while (until < months.Length && months[until].Key.Month <= through) until++;
        return until;
    }
}
