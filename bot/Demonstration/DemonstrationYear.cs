using System.Reflection;
using Pbms.Core.Import;
using Pbms.Publishing.Tables;

namespace Pbms.Bot.Demonstration;

/// <summary>
/// Fiscal year 2568 as the ministry printed it for the round of two months, read by the very import an admin uses.
/// Figures with a star and lines marked as assumed are not in the printed report.
/// </summary>
public static class DemonstrationYear
{
    /// <summary>The unit whose results are left for the visitor to report: ศูนย์ปฏิบัติการต่อต้านการทุจริต.</summary>
    private const string HeldBack = "results-4.1";

    /// <summary>The year with the results of every unit but ศปท., which is for the visitor to report.</summary>
    public static ImportedYear BeforeLastReport() => Import(Tables().Where(table => table.Name != HeldBack));

    /// <summary>The year with all results, as printed.</summary>
    public static ImportedYear AsPrinted() => Import(Tables());

    public static IEnumerable<ImportTable> Tables()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var folder = $"{typeof(DemonstrationYear).Namespace}.Fy2568.";
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return CsvTables.Read(resource[folder.Length..^".csv".Length], text);
        }
    }

    private static ImportedYear Import(IEnumerable<ImportTable> tables) => YearImport.Read(tables) switch
    {
        ImportResult.Read read => read.Year,
        ImportResult.Refused refused => throw new InvalidDataException(
            $"The demonstration data has {refused.Faults.Length} faults, the first: {refused.Faults[0]}"),
        var other => throw new InvalidOperationException($"import result {other}"),
    };
}
