using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Storage;

public interface IYearStore
{
    /// <summary>What was written of a year after <paramref name="position"/>; everything from the start. Cheap: asked at every turn.</summary>
    Task<YearNews> ReadSinceAsync(FiscalYear year, StorePosition position, CancellationToken cancellationToken);

    /// <summary>Version of the year's configuration, counting its replacements; 0 when there is none.</summary>
    Task<long> VersionAsync(FiscalYear year, CancellationToken cancellationToken);

    Task<PlanYear?> LoadAsync(FiscalYear year, CancellationToken cancellationToken);

    /// <summary>The years that have a configuration, with its version, earliest first.</summary>
    Task<IReadOnlyList<YearVersion>> AllAsync(CancellationToken cancellationToken);
}
