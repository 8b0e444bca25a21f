namespace Pbms.Publishing.Layout;

/// <summary>The fixed words of tables and charts; sentences are <see cref="Sentences.Wording"/>.</summary>
internal static class Labels
{
    public const string Overall = "ภาพรวม";
    public const string NotDue = "ยังไม่ถึงกำหนดรายงานผล";
    public const string Unscheduled = "ยังไม่กำหนดในแผน";
    public const string Unreported = "ยังไม่รายงาน";
    public const string None = "-";
    public const string Remark = "หมายเหตุ";
    public const string OrgUnit = "หน่วยงาน";
    public const string Activity = "โครงการ/กิจกรรม";
    public const string Results = "ผลการดำเนินงาน";
    public const string AnnualTarget = "เป้าหมาย 12 เดือน";
    public const string AnnualPercent = "ร้อยละ (เทียบ 12 เดือน)";
    public const string Light = "เกณฑ์สี";
    public const string OnTarget = "เป็นไปตามเป้าหมาย";
    public const string OffTarget = "ไม่เป็นไปตามเป้าหมาย";

    public static string RoundTarget(int months) => $"เป้าหมาย {months} เดือน";

    public static string RoundResult(int months) => $"ผลงาน {months} เดือน";

    public static string RoundPercent(int months) => $"ร้อยละ (เทียบ {months} เดือน)";
}
