using System.Collections.Immutable;

namespace Pbms.Core.Import;

public abstract record ImportResult
{
    private ImportResult()
    {
    }

    public sealed record Read(ImportedYear Year) : ImportResult;

    /// <summary>At least one fault, every one that could be found.</summary>
    public sealed record Refused(ImmutableArray<ImportFault> Faults) : ImportResult;
}
