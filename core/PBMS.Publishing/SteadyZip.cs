using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Pbms.Publishing;

/// <summary>
/// Office files are zip archives that carry the time they were made, and ids the libraries draw by lot. Without both the same report is
/// the same bytes.
/// </summary>
internal static partial class SteadyZip
{
    // The first moment a zip archive can name.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same parts, related by numbered ids, in the order of their names, all of one moment.</summary>
    public static byte[] Rewrite(MemoryStream file)
    {
        var parts = Read(file);
        foreach (var relations in parts.Keys.Where(name => name.EndsWith(".rels", StringComparison.Ordinal)).ToList()) Number(parts, relations);
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            // "[Content_Types].xml" comes before every letter, as readers that sniff the type expect.
            foreach (var (name, content) in parts) Add(zip, name, content);
        }

        return made.ToArray();
    }

    private static SortedDictionary<string, byte[]> Read(MemoryStream file)
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        file.Position = 0;
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries)
        {
            using var from = entry.Open();
            using var content = new MemoryStream();
            from.CopyTo(content);
            parts[entry.FullName] = content.ToArray();
        }

        return parts;
    }

    private static void Number(SortedDictionary<string, byte[]> parts, string relations)
    {
        var ids = DrawnId().Matches(Encoding.UTF8.GetString(parts[relations])).Select(match => match.Groups[1].Value).Distinct().ToList();
        if (ids.Count == 0) return;
        foreach (var name in new[] { relations, Owner(relations) }.Where(parts.ContainsKey))
        {
            var text = Encoding.UTF8.GetString(parts[name]);
            for (var at = 0; at < ids.Count; at++) text = text.Replace($"\"{ids[at]}\"", $"\"rId{at + 1}\"", StringComparison.Ordinal);
            parts[name] = Encoding.UTF8.GetBytes(text);
        }
    }

    /// <summary>Whose relations they are: "xl/workbook.xml" of "xl/_rels/workbook.xml.rels".</summary>
    private static string Owner(string relations) => relations.Replace("_rels/", "", StringComparison.Ordinal)[..^".rels".Length];

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var target = entry.Open();
        target.Write(content);
    }

    // "Rb1bd4ca4ec7a4e41"; ids somebody chose have no such look.
    [GeneratedRegex("Id=\"(R[0-9a-f]{16,32})\"")]
    private static partial Regex DrawnId();
}
