namespace Pbms.Core.Thai;

/// <summary>The words of dates.</summary>
internal static class DateWords
{
    /// <summary>The words a date starts with; a date may also start with a figure.</summary>
    public static readonly PhraseTable<DateWord> Starts = new(
    [
        .. Days(0, "วันนี้"),
        .. Days(1, "พรุ่งนี้", "พรุ้งนี้", "วันพรุ่งนี้"),
        .. Days(2, "มะรืนนี้", "มะรืน", "วันมะรืน", "วันมะรืนนี้"),
        .. Days(-1, "เมื่อวานนี้", "เมื่อวาน"),
        .. Days(-2, "เมื่อวานซืน"),
        .. Said(DateWordKind.Said, new DateMention.EndOfMonth(0), "สิ้นเดือนนี้"),
        .. Said(DateWordKind.Said, new DateMention.EndOfMonth(1), "สิ้นเดือนหน้า", "สิ้นเดือนถัดไป"),
        .. Said(DateWordKind.Said, new DateMention.EndOfFiscalYear(), "สิ้นปีงบประมาณนี้", "สิ้นปีงบประมาณ", "สิ้นปีงบ"),
        .. Said(DateWordKind.EndOf, new DateMention.EndOfMonth(0), "สิ้นเดือน"),
        .. Said(DateWordKind.EndOf, null, "สิ้น"),
        .. Said(DateWordKind.DayNumber, null, "วันที่"),
        .. Said(DateWordKind.After, null, "อีก", "ภายใน", "ในอีก"),
        .. Weekday(DayOfWeek.Monday, "จันทร์"),
        .. Weekday(DayOfWeek.Tuesday, "อังคาร"),
        .. Weekday(DayOfWeek.Wednesday, "พุธ"),
        .. Weekday(DayOfWeek.Thursday, "พฤหัสบดี", "พฤหัสฯ", "พฤหัส"),
        .. Weekday(DayOfWeek.Friday, "ศุกร์"),
        .. Weekday(DayOfWeek.Saturday, "เสาร์"),
        .. Weekday(DayOfWeek.Sunday, "อาทิตย์"),
    ]);

    /// <summary>Days in a stretch of time that is counted from today; 0 for one that is not (working days, months).</summary>
    public static readonly PhraseTable<int> Spans = new(new Dictionary<string, int>
    {
        ["วันทำการ"] = 0,
        ["วันทำงาน"] = 0,
        ["วัน"] = 1,
        ["สัปดาห์"] = 7,
        ["อาทิตย์"] = 7,
    });

    /// <summary>Weeks from the coming day of that name.</summary>
    public static readonly PhraseTable<int> Weeks = new(new Dictionary<string, int>
    {
        ["หน้า"] = 1,
        ["สัปดาห์หน้า"] = 1,
        ["อาทิตย์หน้า"] = 1,
        ["นี้"] = 0,
        ["ที่จะถึงนี้"] = 0,
        ["ที่จะถึง"] = 0,
        ["สัปดาห์นี้"] = 0,
        ["ที่แล้ว"] = -1,
        ["ที่ผ่านมา"] = -1,
        ["สัปดาห์ที่แล้ว"] = -1,
    });

    /// <summary>Said after a bare day number, months from this one.</summary>
    public static readonly PhraseTable<int> Months = new(new Dictionary<string, int>
    {
        ["เดือนนี้"] = 0,
        ["ของเดือนนี้"] = 0,
        ["เดือนหน้า"] = 1,
        ["ของเดือนหน้า"] = 1,
        ["เดือนที่แล้ว"] = -1,
    });

    /// <summary>Between the days of a stretch: 3-4 ธ.ค., วันที่ 3 ถึงวันที่ 5 ธ.ค.</summary>
    public static readonly PhraseList Through = new("-", "~", ",", "ถึง", "และ", "หรือ");

    /// <summary>Stretches of time that are no day.</summary>
    public static readonly PhraseList Vague = new(
        "ต้นเดือน", "กลางเดือน", "ปลายเดือน", "ต้นสัปดาห์", "กลางสัปดาห์", "ปลายสัปดาห์", "สัปดาห์", "อาทิตย์", "เดือนหน้า",
        "เดือนนี้", "เดือนถัดไป", "ปีหน้า", "ต้นปี", "กลางปี", "ปลายปี", "สิ้นปี", "ไตรมาส", "เร็วๆ นี้", "เร็วๆนี้", "เร็ว ๆ นี้",
        "ช่วง", "ภายในเดือน");

    private static IEnumerable<KeyValuePair<string, DateWord>> Days(int days, params string[] words) =>
        Said(DateWordKind.Said, new DateMention.InDays(days), words);

    private static IEnumerable<KeyValuePair<string, DateWord>> Weekday(DayOfWeek day, params string[] names)
    {
        var mention = new DateMention.OnWeekday(day, 0);
        return Said(DateWordKind.BareWeekday, mention, names)
            .Concat(Said(DateWordKind.Weekday, mention, [.. names.Select(name => "วัน" + name)]));
    }

    private static IEnumerable<KeyValuePair<string, DateWord>> Said(DateWordKind kind, DateMention? mention, params string[] words) =>
        words.Select(word => KeyValuePair.Create(word, new DateWord(kind, mention)));
}
