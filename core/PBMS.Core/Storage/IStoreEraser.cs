namespace Pbms.Core.Storage;

public interface IStoreEraser
{
    /// <summary>Empties the store in one commit: starting a demonstration over. Submission positions go on rising, so no reader takes old for new.</summary>
    Task EraseAsync(CancellationToken cancellationToken);
}
