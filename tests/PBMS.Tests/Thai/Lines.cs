namespace Pbms.Tests.Thai;

/// <summary>Tables of cases written as text, one case a line, columns between bars.</summary>
internal static class Lines
{
    public static IEnumerable<string> Of(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The columns of each line as rows of a theory.</summary>
    public static IEnumerable<string[]> Columns(string table) =>
        Of(table).Select(line => line.Split('|').Select(column => column.Trim(' ')).ToArray());
}
