namespace Pbms.AdminApi.Reporting;

/// <param name="AsOf">ข้อมูล ณ วันที่: what came by the end of this day is in.</param>
public sealed record FrozenBody(int Year, int Months, DateOnly AsOf, int Submissions);
