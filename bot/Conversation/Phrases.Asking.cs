using Pbms.Core.Periods;

namespace Pbms.Bot.Conversation;

/// <content>Questions about how things stand, and their answers.</content>
public static partial class Phrases
{
    // Labels of buttons.
    public const string NextPage = "หน้าถัดไป";
    public const string WhySo = "ดูที่มาของผล";
    public const string WhyUp = "ดูระดับบน";
    public const string WhatToLift = "ควรเร่งอะไร";
    public const string CompareRounds = "เทียบรอบก่อน";
    public const string TrendLabel = "แนวโน้ม";
    public const string RedOnes = "รายการสีแดง";
    public const string WhoIsMissing = "ใครยังไม่ส่ง";

    // What is counted.
    public const string OfUnits = "หน่วยงาน";
    public const string OfProvinces = "จังหวัด";
    public const string OfDivisions = "สำนัก/กอง/ศูนย์/กลุ่ม";
    public const string OfProjects = "โครงการ";
    public const string OfLines = "ข้อ";
    public const string OfItems = "กิจกรรม";

    // Which is meant, and who may see it.
    public const string Overall = "ภาพรวม";
    public const string YourUnits = "หน่วยงานที่ท่านดูแล";
    public const string SeveralFound = "พบหลายรายการ ต้องการดูรายการใดคะ";
    public const string WhichOfYours = "ต้องการดูของหน่วยงานใดคะ";
    public const string WhichPart = "ต้องการดูส่วนใดคะ";
    public const string NotInPlan = "รายการนี้ไม่มีในแผนปัจจุบันแล้วค่ะ กรุณาพิมพ์ “สถานะ”";
    public const string SupervisorDuty = "ผู้บังคับบัญชาของหน่วยงานนั้น";
    public const string EvaluatorDuty = "สำนักตรวจและประเมินผล";
    public const string AdminDuty = "ผู้ดูแลระบบ";

    public static string DetailsOf(string name) => $"รายละเอียดของ{name}";

    public static string OutOfSight(string name, string? helper) =>
        $"{name} อยู่นอกขอบเขตที่ท่านดูได้ค่ะ" + (helper is null ? "" : $"\nสอบถามได้ที่{helper}");

    public static string NoSuchName(string name) => $"ไม่พบหน่วยงาน จังหวัด หรือโครงการชื่อ “{name}” ค่ะ กรุณาพิมพ์ชื่ออีกครั้ง หรือพิมพ์ “{Status}” เพื่อดูหน่วยงานของท่าน";

    public static string NarrowDown(int shown, int all) => $"แสดง {shown} จาก {all} รายการ หากไม่พบ กรุณาพิมพ์ชื่อให้ยาวขึ้นค่ะ";

    public static string NoSuchRound(Round latest) => $"ดูได้ตั้งแต่รอบ 1 เดือน ถึงรอบ {latest.Months} เดือน ของปีงบประมาณ พ.ศ. {latest.Year} ค่ะ";

    /// <summary>To whoever asked for a month or a year.</summary>
    public static string AskByRound(Round latest) =>
        $"ดูสถานะได้เป็นรอบค่ะ เช่น พิมพ์ “{Status} รอบ 1 เดือน” ดูได้ถึงรอบ {latest.Months} เดือน ของปีงบประมาณ พ.ศ. {latest.Year}";

    public static string RegionHasNoScore(string region) => $"{region}ไม่มีผลการดำเนินงานรวมในรายงาน กรุณาเลือกจังหวัดค่ะ";

    // Status.
    public const string RegionalUnits = "หน่วยงานส่วนภูมิภาค";
    public const string SinceLastRound = "เทียบรอบก่อน";
    public const string Reported = "รายงานแล้ว";
    public const string YearPercent = "เทียบเป้าหมาย 12 เดือน";
    public const string OnTargetCount = "เป็นไปตามเป้าหมาย";
    public const string OffTargetCount = "ไม่เป็นไปตามเป้าหมาย";
    public const string NotDueCount = "ยังไม่ถึงกำหนด";
    public const string ShortfallTitle = "รายการที่ไม่เป็นไปตามเป้าหมาย";
    public const string PromisePassed = "พ้นกำหนดแล้ว";

    public static string OutOf(int some, int all, string counted) => $"{some}/{all} {counted}";

    public static string ReportedBy(int some, int all, string counted) => $"{Reported} {OutOf(some, all, counted)}";

    public static string ProjectNumber(string code) => $"โครงการที่ {code}";

    public static string Shown(int first, int last, int all) => first == last ? $"แสดงรายการที่ {first} จาก {all} รายการ" : $"แสดง {first}–{last} จาก {all} รายการ";

    public static string LatestEntry(DateTimeOffset at) => $"รายงานล่าสุด {Moment(at)}";

    // Who has not reported.
    public const string MissingTitle = "หน่วยงานที่ยังรายงานไม่ครบ";
    public const string AllIn = "รายงานครบแล้วค่ะ";
    public const string NothingOwed = "รอบนี้ยังไม่มีข้อที่ถึงกำหนดรายงานค่ะ";

    public static string SentNothing(int owed) => $"ยังไม่รายงาน {owed} ข้อ";

    public static string SentSome(int missing, int owed) => $"ยังไม่รายงาน {missing} จาก {owed} ข้อ";

    public static string ReporterIs(string names) => $"ผู้รายงาน {names}";

    // What is red.
    public const string RedTitle = "รายการสีแดง (ต้องเร่งรัด)";
    public const string NoRed = "ไม่มีรายการสีแดงค่ะ";

    public static string RedCount(int lines, int units) => $"{lines} ข้อ ใน {units} หน่วยงาน";

    public static string YellowToo(int lines) => $"นอกจากนี้มีรายการสีเหลือง (ต้องปรับปรุง) {lines} ข้อ";

    // Movement.
    public const string NewlyDue = "เริ่มถึงกำหนดในรอบนี้";
    public const string Unmoved = "เท่าเดิม";
    public const string NewlyRed = "เป็นสีแดงในรอบนี้";
    public const string FirstRound = "รอบ 1 เดือนเป็นรอบแรกของปี จึงยังไม่มีรอบก่อนให้เทียบค่ะ";

    public static string CompareTitle(Round before) => $"เทียบกับรอบ {before.Months} เดือน";

    public static string Moved(bool up, string points, string before) => $"{(up ? "เพิ่มขึ้น" : "ลดลง")} {points} (เดิม {before})";

    public static string UnmovedCount(int count) => $"ไม่เปลี่ยนแปลง {count} รายการ";

    // Why.
    public const string WhyTitle = "ที่มาของผลการดำเนินงาน";
    public const string NothingCounts = "รอบนี้ยังไม่มีข้อที่นำมาคำนวณ";
    public const string NeverCounted = "ข้อนี้วัดเป็นร้อยละหรือระดับ จึงแสดงผลแต่ไม่นำมาคำนวณ";
    public const string AheadCounts = "ดำเนินการก่อนแผน จึงคิดเป็นร้อยละ 100";
    public const string ShortByThemselves = "หน่วยงานที่ยังไม่ถึงเป้าหมายของตนเอง";

    public static string MeanOf(int count, string counted) => count == 1 ? $"คิดจาก 1 {counted}" : $"เฉลี่ย {count} {counted} โดยให้น้ำหนักเท่ากัน";

    public static string Otherwise(string counted, int count, string value) => $"เพื่อเปรียบเทียบ: หากเฉลี่ยจาก {count} {counted} จะได้ร้อยละ {value}";

    public static string Costs(string points) => $"ทำให้ร้อยละรวมลดลง {points}";

    /// <param name="notDue">Among them are some not yet due.</param>
    /// <param name="notCounted">Among them are some measured in percent or levels, which are never counted.</param>
    public static string LeftOut(int count, string counted, bool notDue, bool notCounted, IEnumerable<string> names) =>
        $"ไม่นำมาคิด {count} {counted} ({(notDue ? NotDueCount : "")}{(notDue && notCounted ? " หรือ" : "")}{(notCounted ? "วัดเป็นร้อยละหรือระดับ" : "")}): {string.Join(", ", names)}" + (count > 3 ? " และอื่น ๆ" : "");

    public static string WhyNumber(int number) => $"ทำไม ลำดับ {number}";

    public static string WhyOf(string name) => $"ทำไม {name}";

    /// <param name="raw">What the division comes to (DOMAIN §4.6).</param>
    /// <param name="percent">What counts of it.</param>
    public static string Division(string result, string target, string raw, string percent, bool isUnreported, bool isCapped) =>
        isUnreported ? $"{Unreported} จึงคิดเป็นร้อยละ {percent} (เป้าหมาย {target})"
        : $"ผลงานสะสม {result} ÷ เป้าหมายสะสม {target} × 100 = ร้อยละ {raw}" + (isCapped ? $" (เกินเป้าหมาย คิดเป็นร้อยละ {percent})" : "");

    // Levers.
    public const string LeversTitle = "ควรเร่งอะไรก่อน";
    public const string LeversByPart = "หากรายการใดรายการหนึ่งได้ร้อยละ 100";
    public const string LeversByLine = "หากข้อใดข้อหนึ่งเป็นไปตามเป้าหมาย";
    public const string LeversByCarrier = "หากหน่วยงานใดหน่วยงานหนึ่งเป็นไปตามเป้าหมายของตนเอง";
    public const string NothingToLift = "ทุกข้อที่ถึงกำหนดเป็นไปตามเป้าหมายแล้วค่ะ";
    public const string LeversNote = "คำนวณตามเกณฑ์การวัดผล โดยรายการอื่นคงเดิม";

    public static string Lifts(string before, string after) => $"ร้อยละรวมเพิ่มจาก {before} เป็น {after}";

    public static string NowAt(string now) => $"ปัจจุบัน {now}";

    // Trend, and the guess.
    public const string TrendTitle = "แนวโน้มรายรอบ";
    public const string GuessTitle = "คาดการณ์ผลเทียบเป้าหมาย 12 เดือน ณ สิ้นปีงบประมาณ";
    public const string GuessNote = "เป็นการคาดการณ์จากแผนและผลงานที่ผ่านมา ไม่ใช่ผลจริงค่ะ";
    public const string NoGuess = "ยังมีข้อมูลไม่พอให้คาดการณ์สิ้นปีค่ะ";
    public const string NoGuessOfLine = "ยังมีข้อมูลไม่พอให้คาดการณ์";
    public const string OutOfReach = "คาดว่าไม่ถึงเป้าหมาย แม้เร่งดำเนินการ";
    public const string IsSafe = "น่าจะถึงเป้าหมาย";

    public static string RoundShort(Round round) => $"รอบ {round.Months} เดือน";

    public static string Guess(string middle, string low, string high) => low == high ? $"ประมาณร้อยละ {middle}" : $"ประมาณร้อยละ {middle} (ช่วงร้อยละ {low} ถึง {high})";
}
