using System.Collections.Immutable;
using Pbms.Core.Thai;
using Pbms.Publishing.Report;

namespace Pbms.Publishing.Workbooks;

/// <summary>What every unit gave, month by month, as it stands on the day of the report.</summary>
internal static class SubmissionSheet
{
    public static DataSheet Of(RoundReport report) => new(
        "submissions",
        "ผลที่รายงาน",
        [
            "เดือน", "รหัสหน่วยงาน", "หน่วยงาน", "รหัสรายการ", "รายการ", "ผลงาน", "หน่วยนับ", "รายงานเมื่อ", "ล่าช้า", "แก้ไข (ครั้ง)", "รหัสสาเหตุ", "คำชี้แจง",
            "กำหนดแล้วเสร็จ", "ข้อมูลสมมติ",
        ],
        [.. report.Submissions.Select(Row)]);

    private static ImmutableArray<SheetCell> Row(SubmittedValue value) =>
    [
        ReportSheets.MonthOf(value.Month), value.UnitCode, value.UnitName, value.LineCode, value.LineName, (decimal?)value.Value, value.UnitOfMeasure,
        ThaiDateWriter.Moment(value.At), value.IsLate ? "ล่าช้า" : "", value.Revisions - 1, value.ReasonClass, value.Words,
        ReportSheets.DayOf(value.PromisedOn), ReportSheets.Starred(value.IsAssumed),
    ];
}
