using System.Collections.Immutable;
using Pbms.Publishing.Report;

namespace Pbms.Publishing.Workbooks;

/// <summary>Everything below target, with reasons.</summary>
internal static class ShortfallSheet
{
    public static DataSheet Of(RoundReport report)
    {
        var names = report.Factors.Where(factor => factor.ReasonClass is not null).ToDictionary(factor => factor.ReasonClass!, factor => factor.Name);
        return new DataSheet(
            "shortfalls",
            "ต่ำกว่าเป้าหมาย",
            [
                "รหัสหน่วยงาน", "หน่วยงาน", "รหัสรายการ", "กิจกรรม", "หน่วยนับ", "เป้าหมายรอบ", "ผลงานรอบ", "สาเหตุ", "คำชี้แจง", "กำหนดแล้วเสร็จ",
                "ต่อเนื่อง (เดือน)", "เป้าหมายแบ่งเท่ากันทุกเดือน", "ข้อมูลสมมติ",
            ],
            [
                .. report.Shortfalls.Select(shortfall => (ImmutableArray<SheetCell>)
                [
                    shortfall.UnitCode, shortfall.UnitName, shortfall.LineCode, shortfall.Activity, shortfall.Target.UnitOfMeasure, shortfall.Target.Value,
                    shortfall.Result?.Value, shortfall.ReasonClass is { } code ? names[code] : "", shortfall.Words,
                    ReportSheets.DayOf(shortfall.PromisedOn), shortfall.Months, shortfall.IsLinear ? "ใช่" : "",
                    ReportSheets.Starred(shortfall.IsAssumed || shortfall.Target.IsAssumed || shortfall.Result is { IsAssumed: true }),
                ]),
            ]);
    }
}
