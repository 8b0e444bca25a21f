namespace Pbms.Core.Scoring.Ledger;

/// <summary>What a mean is made of in one round: sums over the parts that count.</summary>
/// <param name="Due">How many parts have a figure for the round.</param>
/// <param name="Round">Their N-month % added up.</param>
/// <param name="Annual">12-month % of all parts with an annual target, added up.</param>
internal record struct Standing(int Due, Band Round, Band Annual)
{
    /// <summary>What this mean is worth to the one above it.</summary>
    /// <param name="planned">How many of its parts have an annual target.</param>
    public readonly Standing AsPart(int planned) => new(
        Due > 0 ? 1 : 0,
        Due > 0 ? Band.Mean(Round, Due) : default,
        planned > 0 ? Band.Mean(Annual, planned) : default);

    /// <summary>A line with these figures as a part (DOMAIN §3, §4.1–2).</summary>
    /// <param name="target">Cumulative; zero when nothing is planned by then.</param>
    /// <param name="annual">Zero when there is none.</param>
    public static Standing OfLine(long done, long target, long annual)
    {
        var year = annual > 0 ? Band.Of(done, annual) : default;
        return target > 0 ? new(1, Band.Of(done, target), year)
            : done > 0 ? new(1, Band.Full, year)
            : new(0, default, year);
    }

    public static Standing operator +(Standing left, Standing right) =>
        new(left.Due + right.Due, left.Round + right.Round, left.Annual + right.Annual);

    public static Standing operator -(Standing left, Standing right) =>
        new(left.Due - right.Due, left.Round - right.Round, left.Annual - right.Annual);
}
