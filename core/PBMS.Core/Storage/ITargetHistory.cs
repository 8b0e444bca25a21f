using Pbms.Core.Periods;

namespace Pbms.Core.Storage;

public interface ITargetHistory
{
    /// <summary>Every revision of a target of the year, oldest first.</summary>
    Task<IReadOnlyList<TargetRevision>> OfAsync(FiscalYear year, CancellationToken cancellationToken);
}
