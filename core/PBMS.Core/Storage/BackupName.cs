using System.Globalization;
using Pbms.Core.Periods;

namespace Pbms.Core.Storage;

/// <summary>Name of a backup: "pbms-20241209-173000.zip", Bangkok time. It says when, for a copy of a copy has another date.</summary>
public static class BackupName
{
    public const string Ending = ".zip";

    private const string Stamp = "'pbms-'yyyyMMdd-HHmmss";

    public static string Of(DateTimeOffset now) => BangkokClock.ToBangkok(now).ToString(Stamp, CultureInfo.InvariantCulture) + Ending;

    /// <summary>Null when it is no such name.</summary>
    public static DateTimeOffset? MadeAt(string name) =>
        name.EndsWith(Ending, StringComparison.Ordinal)
        && DateTime.TryParseExact(name[..^Ending.Length], Stamp, CultureInfo.InvariantCulture, DateTimeStyles.None, out var made)
            ? BangkokClock.At(DateOnly.FromDateTime(made), TimeOnly.FromDateTime(made))
            : null;
}
