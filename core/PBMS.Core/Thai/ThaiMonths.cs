namespace Pbms.Core.Thai;

/// <summary>The names of the months, and the ways people type them.</summary>
internal static class ThaiMonths
{
    /// <summary>January first.</summary>
    public static readonly string[] Names =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน",
        "ธันวาคม",
    ];

    /// <summary>As printed in the reports of the ministry, January first.</summary>
    public static readonly string[] Abbreviations =
    [
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
    ];

    private static readonly string[] Spoken =
    [
        "มกรา", "กุมภา", "มีนา", "เมษา", "พฤษภา", "มิถุนา", "กรกฎา", "สิงหา", "กันยา", "ตุลา", "พฤศจิกา", "ธันวา",
    ];

    private static readonly Dictionary<string, int> Misspelt = new()
    {
        ["กุมภาพันธ"] = 2,
        ["กุมพาพันธ์"] = 2,
        ["กรกฏาคม"] = 7,
        ["กรกฏา"] = 7,
        ["พฤษจิกายน"] = 11,
    };

    private static readonly PhraseList After = new("นี้", "ปี", "พ.ศ");
    private static readonly PhraseList FullEnds = new("คม", "ยน", "พันธ์");

    private static readonly PhraseTable<int> Spellings = new(
        Enumerable.Range(0, Names.Length).SelectMany(SpellingsOf).Concat(Misspelt));

    /// <summary>The month named at <paramref name="at"/> (1–12) and where the text goes on; null when there is none.</summary>
    public static (int Month, int End)? At(string text, int at)
    {
        var length = Spellings.Match(text.AsSpan(at), out var month);
        if (length == 0) return null;
        var name = text.AsSpan(at, length);
        var rest = text.AsSpan(at + length);
        return Ends(name, rest) ? (month, at + length) : null;
    }

    private static IEnumerable<KeyValuePair<string, int>> SpellingsOf(int index)
    {
        var dotted = Abbreviations[index];
        string[] spellings =
        [
            Names[index], Spoken[index], dotted, dotted[..^1], dotted.Replace(".", ". ", StringComparison.Ordinal).TrimEnd(),
            dotted.Replace(".", "", StringComparison.Ordinal) + ".", dotted.Replace(".", "", StringComparison.Ordinal),
        ];
        return spellings.Select(spelling => KeyValuePair.Create(spelling, index + 1));
    }

    // ก.พ.ร. is an office, ตุลาการ a judge: an abbreviation ends where no word goes on.
    private static bool Ends(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !ThaiFolding.IsThai(rest[0]) || After.AtStart(rest) > 0) return true;
        return name[^1] == '.' ? rest.Length == 1 || rest[1] != '.' : FullEnds.AtEnd(name) > 0;
    }
}
