using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

/// <summary>Which of several processes has its hand in an account's mail. A claim is good for <see cref="GoodFor"/> and then anybody's: who was killed
/// holds nothing for long.</summary>
public interface IMailClaims
{
    /// <summary>With the sweep that comes every quarter of a minute, what a killed process had in hand goes out within a minute.</summary>
    static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(40);

    /// <summary>Takes what nobody else holds, and holds on to what is ours already, for <see cref="GoodFor"/> from now.</summary>
    /// <param name="accounts">Each once.</param>
    /// <returns>True when all of them are ours; else none has been taken anew.</returns>
    Task<bool> TakeAsync(IReadOnlyCollection<ChatAccount> accounts, CancellationToken cancellationToken);

    Task GiveBackAsync(IReadOnlyCollection<ChatAccount> accounts, CancellationToken cancellationToken);
}
