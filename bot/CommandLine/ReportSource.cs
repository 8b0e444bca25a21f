using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Publishing.Report;

namespace Pbms.Bot.CommandLine;

/// <summary>Reads from the store what a report is made from.</summary>
public sealed class ReportSource(IYearStore years, ISubmissionStore submissions, IPeopleStore people, TimeProvider clock)
{
    /// <summary>As of the round's cut-off, or of today while it is still to come; null when the year is not in the store.</summary>
    public async Task<ReportInput?> ReadAsync(Round round, CancellationToken cancellationToken)
    {
        if (await years.LoadAsync(round.Year, cancellationToken) is not { } year) return null;
        var page = await submissions.ReadSinceAsync(round.Year, 0, cancellationToken);
        var everybody = await people.AllAsync(cancellationToken);
        var (today, cutOff) = (new BangkokClock(clock).Today, year.Calendar.FreezesOn(round.LastMonth));
        return new ReportInput(year, [.. page.Submissions], [.. everybody], [], round, today < cutOff ? today : cutOff);
    }
}
