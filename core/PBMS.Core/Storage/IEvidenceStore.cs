using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

/// <summary>Files sent as evidence. That there is one is written in the commit of the turn (<see cref="Change.EvidenceAwaited"/>); its content follows.</summary>
public interface IEvidenceStore
{
    Task<EvidenceFile?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Files still to be fetched that may be tried now, oldest first.</summary>
    Task<IReadOnlyList<EvidenceFile>> AwaitedAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken);

    /// <summary>Its content is here: written whole before the file counts as kept. Safe to repeat.</summary>
    Task KeepAsync(Guid id, string mediaType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    Task PostponeAsync(Guid id, DateTimeOffset notBefore, CancellationToken cancellationToken);

    Task RefuseAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The content of a kept file; null when there is none.</summary>
    Task<Stream?> OpenAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>A person's files, whatever became of them, oldest first.</summary>
    Task<IReadOnlyList<EvidenceFile>> OfAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Deletes a person's files, content and all; how many.</summary>
    Task<int> RemoveOfAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Deletes files sent before <paramref name="instant"/> that no submission refers to; how many.</summary>
    Task<int> RemoveUnclaimedAsync(DateTimeOffset instant, CancellationToken cancellationToken);
}
