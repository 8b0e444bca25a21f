using System.IO.Compression;
using Pbms.Core.Import;

namespace Pbms.Publishing.Workbooks;

/// <summary>A zip file, or an XLSX, which is one: opened only when it is small enough unpacked.</summary>
internal static class PackedFile
{
    /// <summary>Null when it may be read; else fault "file.malformed" or "file.too_large".</summary>
    /// <remarks>.NET gives no more bytes of an entry than it declares, so that the declared sizes bound what is read.</remarks>
    public static ImportFault? Check(string name, Stream file)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            // Each alone first: two that claim to be endless have no sum. .NET reads the largest sizes as below zero.
            var isBomb = zip.Entries.Count > UploadLimits.Entries
                || zip.Entries.Any(entry => entry.Length is < 0 or > UploadLimits.UnpackedBytes)
                || zip.Entries.Sum(entry => entry.Length) > UploadLimits.UnpackedBytes;
            return isBomb ? new ImportFault(name, 0, "", "file.too_large", "") : null;
        }
        // A file too short to have a directory at its end throws as a bad seek does.
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException)
        {
            return new ImportFault(name, 0, "", "file.malformed", "");
        }
        finally
        {
            file.Position = 0;
        }
    }
}
