using System.Collections.Immutable;

namespace Pbms.AdminApi.Reporting;

/// <param name="AsOf">ข้อมูล ณ วันที่.</param>
/// <param name="Files">Names to ask for.</param>
public sealed record ReportFilesBody(int Year, int Round, DateOnly AsOf, ImmutableArray<string> Files);
