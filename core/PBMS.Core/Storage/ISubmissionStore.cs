using Pbms.Core.Periods;

namespace Pbms.Core.Storage;

public interface ISubmissionStore
{
    /// <summary>Submissions of the year and questions to planners written after <paramref name="position"/>, each as it is now; all of them from position 0.</summary>
    Task<SubmissionPage> ReadSinceAsync(FiscalYear year, long position, CancellationToken cancellationToken);
}
