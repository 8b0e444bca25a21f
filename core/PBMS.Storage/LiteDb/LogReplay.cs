namespace Pbms.Storage.LiteDb;

/// <summary>
/// Brings what the log holds into the data file before LiteDB opens either. LiteDB would read the log too, but it reads the data
/// file's header first, which a crash may have left half-written, and takes up transaction numbers a torn page may have given it.
/// </summary>
internal static class LogReplay
{
    /// <summary>Pages brought over. Can be interrupted anywhere and begun again.</summary>
    public static int Run(IStoreFile data, IStoreFile log)
    {
        if (log.Length == 0) return 0;
        var ends = CommitPages(log);
        var pages = 0;
        foreach (var (at, page) in PagesOf(log))
        {
            if (!ends.TryGetValue(LogPage.TransactionOf(page), out var end) || at > end) continue;
            var place = LogPage.PlaceOf(page);
            LogPage.Settle(page);
            data.Write(place, page);
            pages++;
        }

        data.Sync();
        log.SetLength(0);
        log.Sync();
        return pages;
    }

    /// <summary>Where the commit page of each finished transaction stands.</summary>
    private static Dictionary<uint, long> CommitPages(IStoreFile log) => PagesOf(log)
        .Where(entry => LogPage.IsCommit(entry.Page))
        .Select(entry => (Transaction: LogPage.TransactionOf(entry.Page), entry.At))
        .GroupBy(entry => entry.Transaction)
        .ToDictionary(commits => commits.Key, commits => commits.Max(commit => commit.At));

    /// <summary>Every whole page; the buffer is used again for the next one.</summary>
    private static IEnumerable<(long At, byte[] Page)> PagesOf(IStoreFile log)
    {
        var page = new byte[LogPage.Size];
        for (var at = 0L; log.Read(at, page) == LogPage.Size; at += LogPage.Size) yield return (at, page);
    }
}
