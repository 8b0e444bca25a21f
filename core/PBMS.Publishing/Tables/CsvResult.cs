using Pbms.Core.Import;

namespace Pbms.Publishing.Tables;

/// <summary>What a CSV file is: a table, or a fault that says why it is none.</summary>
public abstract record CsvResult
{
    private CsvResult()
    {
    }

    public sealed record Read(ImportTable Table) : CsvResult;

    public sealed record Refused(ImportFault Fault) : CsvResult;
}
