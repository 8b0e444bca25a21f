namespace Pbms.Publishing.Files;

/// <summary>A file of the report, made when it is asked for.</summary>
/// <param name="Name">With its folder, for example "csv/table1-projects.csv".</param>
/// <param name="MediaType">As HTTP names it.</param>
public sealed record ReportFile(string Name, string MediaType, Func<byte[]> Make);
