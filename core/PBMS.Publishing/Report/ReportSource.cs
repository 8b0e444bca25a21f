using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Publishing.Report;

/// <summary>Reads from the store what a report is made from: the frozen round, which never changes, or a draft.</summary>
public sealed class ReportSource(YearCache years, IPeopleStore people, IRoundStore rounds, BangkokClock clock)
{
    /// <summary>What is published of the round: as it was frozen, else a draft as of its cut-off, or of today while that is still to come. Null when the year is not in the store.</summary>
    public async Task<ReportInput?> ReadAsync(Round round, CancellationToken cancellationToken)
    {
        if (await rounds.FindAsync(round, cancellationToken) is { } frozen) return new ReportInput(frozen.Year, frozen.Submissions, frozen.People, frozen.Past, round, frozen.AsOf);
        var draft = await DraftAsync(round, cancellationToken);
        return draft is not null && draft.Year.Calendar.FreezesOn(round.LastMonth) is var cutOff && cutOff < draft.AsOf ? draft with { AsOf = cutOff } : draft;
    }

    /// <summary>The round as results stand today, frozen or not. Null when the year is not in the store.</summary>
    public async Task<ReportInput?> DraftAsync(Round round, CancellationToken cancellationToken) => await years.OfAsync(round.Year, cancellationToken) is { } year
        ? new ReportInput(
            year.Year, [.. year.Results.All], [.. await people.AllAsync(cancellationToken)], await years.PastAsync(round.Year, cancellationToken), round, clock.Today)
        : null;
}
