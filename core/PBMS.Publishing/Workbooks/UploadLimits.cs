namespace Pbms.Publishing.Workbooks;

/// <summary>What an upload may grow to when it is unpacked: a bomb is refused before it is read. What it may hold is told by <see cref="Tables.UploadBudget"/>.</summary>
public static class UploadLimits
{
    public const long PackedBytes = 20 * 1024 * 1024;

    /// <summary>The largest year this ministry could have is a tenth of it.</summary>
    public const long UnpackedBytes = 200 * 1024 * 1024;

    public const int Entries = 200;
}
