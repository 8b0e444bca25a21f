namespace Pbms.Core.Storage;

public interface IAnswerStore
{
    Task<KeptAnswer?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Forgets answers older than <paramref name="instant"/>; how many.</summary>
    Task<int> ForgetAsync(DateTimeOffset instant, CancellationToken cancellationToken);
}
