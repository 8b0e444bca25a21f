using System.IO.Compression;

namespace Pbms.Publishing;

/// <summary>Office files are zip archives that carry the time they were made. Without it the same report is the same bytes.</summary>
internal static class SteadyZip
{
    // The first moment a zip archive can name.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same entries with the same contents, in the order of their names, all of one moment.</summary>
    public static byte[] Rewrite(MemoryStream file)
    {
        using var made = new MemoryStream();
        file.Position = 0;
        using (var from = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that sniff the type want the content types first; "[" sorts before every letter.
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal)) Copy(entry, to);
        }

        return made.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive to)
    {
        var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = Epoch;
        using var content = entry.Open();
        using var target = copy.Open();
        content.CopyTo(target);
    }
}
