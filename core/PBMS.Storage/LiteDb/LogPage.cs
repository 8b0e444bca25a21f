using System.Buffers.Binary;

namespace Pbms.Storage.LiteDb;

/// <summary>What the header of a page of LiteDB 5 says about its place in the log.</summary>
internal static class LogPage
{
    public const int Size = 8192;

    /// <summary>The least a disk writes whole; it holds the header of the page.</summary>
    public const int SectorSize = 512;

    private const int TransactionAt = 14;
    private const int ConfirmedAt = 18;

    /// <summary>The last page of a transaction; a log without it is a log without the transaction.</summary>
    public static bool IsCommit(ReadOnlySpan<byte> page) => page.Length == Size && page[ConfirmedAt] != 0;

    public static uint TransactionOf(ReadOnlySpan<byte> page) => BinaryPrimitives.ReadUInt32LittleEndian(page[TransactionAt..]);

    /// <summary>Where the page belongs in the data file.</summary>
    public static long PlaceOf(ReadOnlySpan<byte> page) => (long)BinaryPrimitives.ReadUInt32LittleEndian(page) * Size;

    /// <summary>Makes it a page of the data file, which belongs to no transaction.</summary>
    public static void Settle(Span<byte> page)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(page[TransactionAt..], uint.MaxValue);
        page[ConfirmedAt] = 0;
    }
}
