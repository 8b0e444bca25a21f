namespace Pbms.Core.Reporting;

/// <summary>What is taken as evidence.</summary>
public static class EvidenceRules
{
    public const long MaxBytes = 10 * 1024 * 1024;

    public const int MaxPerLine = 5;

    /// <summary>Of one person, whatever becomes of them: twice what the largest unit could send with one report.</summary>
    public const int MaxPerDay = 200;

    /// <summary>The media type that the first bytes prove, whatever the sender or the name claims; null when it is none that is taken.</summary>
    public static string? MediaTypeOf(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
        _ => null,
    };
}
