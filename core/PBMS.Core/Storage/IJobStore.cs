namespace Pbms.Core.Storage;

/// <summary>When jobs last ran to their end: what was missed while the machine was down is known by it.</summary>
public interface IJobStore
{
    /// <summary>Null when the job has never run.</summary>
    Task<DateTimeOffset?> LastRunAsync(string job, CancellationToken cancellationToken);
}
