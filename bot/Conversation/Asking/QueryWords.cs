using System.Text.RegularExpressions;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Asking;

/// <summary>Reads a question from typed words: "สถานะ", "ทำไม ศปท. ถึงแดง", "ภาพรวม รอบ 1 เดือน".</summary>
public static partial class QueryWords
{
    // Longest first: "สีแดง" begins nothing longer, but "ใครยังไม่ส่ง" does.
    private static readonly (string Words, QueryKind Kind)[] Heads =
    [
        .. new (string Words, QueryKind Kind)[]
        {
            ("สถานะ", QueryKind.Status), ("status", QueryKind.Status), ("ภาพรวม", QueryKind.Status),
            ("ใครยังไม่ส่ง", QueryKind.Missing), ("ใครยังไม่ส่งรายงาน", QueryKind.Missing), ("ใครยังไม่รายงาน", QueryKind.Missing),
            ("ใครยังไม่ได้ส่ง", QueryKind.Missing), ("ใครยังไม่ได้รายงาน", QueryKind.Missing), ("ใครค้างส่ง", QueryKind.Missing), ("ค้างส่ง", QueryKind.Missing),
            ("สีแดง", QueryKind.Red), ("รายการสีแดง", QueryKind.Red), ("ใครแดง", QueryKind.Red), ("ใครสีแดง", QueryKind.Red),
            ("เทียบเดือนก่อน", QueryKind.Compare), ("เทียบกับเดือนก่อน", QueryKind.Compare), ("เปรียบเทียบเดือนก่อน", QueryKind.Compare),
            ("เทียบเดือนที่แล้ว", QueryKind.Compare), ("เทียบกับเดือนที่แล้ว", QueryKind.Compare), ("เทียบรอบก่อน", QueryKind.Compare),
            ("ทำไม", QueryKind.Why), ("ดูที่มาของผล", QueryKind.Why), ("ที่มาของผล", QueryKind.Why),
            ("ควรเร่งอะไร", QueryKind.Levers), ("ควรเร่งอะไรก่อน", QueryKind.Levers), ("เร่งอะไรก่อน", QueryKind.Levers), ("เร่งอะไรดี", QueryKind.Levers),
            ("แนวโน้ม", QueryKind.Trend), ("คาดการณ์สิ้นปี", QueryKind.Trend), ("คาดการณ์", QueryKind.Trend),
        }.OrderByDescending(head => head.Words.Length),
    ];

    /// <param name="words">Normalised.</param>
    /// <returns>The question, and whether the words can hardly be anything else; null when they ask none of these.</returns>
    public static (Query Query, bool IsSure)? Read(string words)
    {
        var (text, months) = WithoutRound(Lead().Replace(words, ""));
        if (text.Length == 0) return months is null ? null : (new Query(QueryKind.Status, Months: months), true);
        // As typed first: "สถานะ" ends in what elsewhere is a courtesy.
        return Whole(text, months) ?? Whole(Tail().Replace(ThaiManners.Without(text), "").Trim(), months) ?? WithName(text, months);
    }

    /// <summary>Nothing beside the question itself.</summary>
    private static (Query, bool)? Whole(string text, int? months) => text switch
    {
        "ภาพรวม" => (new Query(QueryKind.Status, Topic.OfOverall, Months: months), true),
        "ภาพรวมทั้งหมด" or "ภาพรวมสำนักงาน" => (new Query(QueryKind.Status, Topic.OfOffice, Months: months), true),
        "แดง" => (new Query(QueryKind.Red, Months: months), true),
        _ when PartNames.Find(text) is { } part => (new Query(QueryKind.Status, part, Months: months), true),
        _ when Heads.FirstOrDefault(head => head.Words == text) is { Words: not null } head => (new Query(head.Kind, Months: months), true),
        _ => null,
    };

    private static (Query, bool)? WithName(string text, int? months)
    {
        if (text.StartsWith("ภาค", StringComparison.Ordinal) || text.StartsWith("โครงการ", StringComparison.Ordinal)) return (new Query(QueryKind.Status, Named: text, Months: months), false);
        if (Heads.FirstOrDefault(head => text.StartsWith(head.Words, StringComparison.Ordinal)) is not { Words: { } begin, Kind: var kind }) return null;
        var rest = text[begin.Length..];
        var named = Of().Replace(rest.Trim(), "");
        var name = Tail().Replace(ThaiManners.Without(named), "").Trim();
        if (PartNames.Find(name) is { } part) return (new Query(kind, part, Months: months), true);
        // What is called so as it stands (จังหวัดเลย) is not shortened.
        return (new Query(kind, Named: name.Length == 0 || name.Length == ThaiManners.Without(named).Length ? named : name, Months: months), rest.StartsWith(' '));
    }

    private static (string Text, int? Months) WithoutRound(string text)
    {
        if (Round().Match(text) is not { Success: true } match) return (text, null);
        var months = ThaiNumberReader.Read(match.Groups[1].Value) is NumberReading.Number { Value: var value } ? (int)value : 0;
        return ($"{text[..match.Index].TrimEnd()} {text[(match.Index + match.Length)..].TrimStart()}".Trim(), months);
    }

    [GeneratedRegex(@"^(?:ขอดู|ขอทราบ|อยากทราบ|ขอ|ดู)\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s?(?:(?:ถึง)?(?:ได้|เป็น)?(?:สี)?แดง|(?:เป็น)?(?:ยังไง|อย่างไร)|บ้าง|ถึงได้เท่านี้|ได้เท่านี้)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(?:ของ|ที่)\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(@"รอบ\s?([0-9๐-๙]{1,2})\s?เดือน", RegexOptions.CultureInvariant)]
    private static partial Regex Round();
}
