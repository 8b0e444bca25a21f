using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

public interface IChatStore
{
    /// <summary>The account as stored; <see cref="ChatRecord.New"/> when it was never seen.</summary>
    Task<ChatRecord> LoadAsync(ChatAccount account, CancellationToken cancellationToken);

    /// <summary>The chat accounts a person is reached at, by channel; none when none is linked or all are unreachable.</summary>
    Task<IReadOnlyList<ChatAccount>> AccountsOfAsync(PersonId person, CancellationToken cancellationToken);
}
