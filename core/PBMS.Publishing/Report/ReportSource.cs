using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Publishing.Report;

/// <summary>Reads from the store what a report is made from: the frozen round, which never changes, or a draft of one not frozen yet.</summary>
public sealed class ReportSource(IYearStore years, ISubmissionStore submissions, IPeopleStore people, IRoundStore rounds, BangkokClock clock)
{
    /// <summary>As of the round's cut-off, or of today while it is still to come; null when the year is not in the store.</summary>
    public async Task<ReportInput?> ReadAsync(Round round, CancellationToken cancellationToken)
    {
        if (await rounds.FindAsync(round, cancellationToken) is { } frozen) return new ReportInput(frozen.Year, frozen.Submissions, frozen.People, [], round, frozen.AsOf);
        if (await years.LoadAsync(round.Year, cancellationToken) is not { } year) return null;
        var page = await submissions.ReadSinceAsync(round.Year, 0, cancellationToken);
        var everybody = await people.AllAsync(cancellationToken);
        var (today, cutOff) = (clock.Today, year.Calendar.FreezesOn(round.LastMonth));
        return new ReportInput(year, [.. page.Submissions], [.. everybody], [], round, today < cutOff ? today : cutOff);
    }
}
