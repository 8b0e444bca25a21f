using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

public interface IChatStore
{
    /// <summary>The account as stored; <see cref="ChatRecord.New"/> when it was never seen.</summary>
    Task<ChatRecord> LoadAsync(ChatAccount account, CancellationToken cancellationToken);

    /// <summary>The chat accounts a person is reached at; none when nobody linked one.</summary>
    Task<IReadOnlyList<ChatAccount>> AccountsOfAsync(PersonId person, CancellationToken cancellationToken);
}
