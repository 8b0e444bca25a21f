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
    public const string Results = "ผลการดำเนินงาน";
    public const string AnnualTarget = "เป้าหมาย\n12 เดือน";
    public const string AnnualPercent = "ร้อยละ\n(เทียบ\n12 เดือน)";
    public const string Light = "เกณฑ์สี";

    /// <summary>"รายงานแล้ว 71/76 จังหวัด" (DOMAIN §4.5).</summary>
    public static string Reported(int some, int all, bool areProvinces) => $"รายงานแล้ว {some}/{all} {(areProvinces ? "จังหวัด" : OrgUnit)}";

    public static string RoundTarget(int months) => $"เป้าหมาย\n{months} เดือน";

    public static string RoundResult(int months) => $"ผลงาน\n{months} เดือน";

    public static string RoundPercent(int months) => $"ร้อยละ\n(เทียบ\n{months} เดือน)";
}
