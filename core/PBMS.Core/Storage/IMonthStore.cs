using Pbms.Core.Periods;

namespace Pbms.Core.Storage;

public interface IMonthStore
{
    /// <summary>The months of a year that somebody closed or reopened, in order; all others are open.</summary>
    Task<IReadOnlyList<MonthGate>> OfAsync(FiscalYear year, CancellationToken cancellationToken);
}
