using Pbms.Core.Periods;

namespace Pbms.Core.Storage;

/// <summary>Rounds frozen at their cut-off. A frozen round never changes.</summary>
public interface IRoundStore
{
    /// <summary>Null while the round is not frozen.</summary>
    Task<FrozenRound?> FindAsync(Round round, CancellationToken cancellationToken);

    /// <summary>The frozen rounds of a year, the first first.</summary>
    Task<IReadOnlyList<FrozenMark>> OfYearAsync(FiscalYear year, CancellationToken cancellationToken);
}
