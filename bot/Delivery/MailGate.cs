using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>One hand at a time in one account's mail, of all workers of all processes: a reply token can be used once, and reply knows no retry key.</summary>
public sealed class MailGate(IMailClaims claims)
{
    private readonly AccountGate gate = new();

    /// <param name="elsewhere">The answer when another process has its hand in there.</param>
    public Task<T> RunAsync<T>(ChatAccount account, Func<Task<T>> work, T elsewhere) =>
        gate.RunAsync(account, () => RunClaimedAsync([account], work, elsewhere));

    /// <summary>Runs when nobody has a hand in the mail of any of them. One caller at a time: two could wait for each other.</summary>
    /// <param name="accounts">Each once.</param>
    /// <param name="elsewhere">The answer when another process has its hand in one of them.</param>
    public Task<T> RunForAllAsync<T>(ReadOnlyMemory<ChatAccount> accounts, Func<Task<T>> work, T elsewhere) =>
        RunForAllAsync(accounts, () => RunClaimedAsync(accounts.ToArray(), work, elsewhere));

    /// <summary>The claim lasts from now again; false when it ran out meanwhile and another process has its hand in there.</summary>
    public Task<bool> HoldOnAsync(ChatAccount account, CancellationToken cancellationToken) => claims.TakeAsync([account], cancellationToken);

    private Task<T> RunForAllAsync<T>(ReadOnlyMemory<ChatAccount> accounts, Func<Task<T>> work) =>
        accounts.IsEmpty ? work() : gate.RunAsync(accounts.Span[0], () => RunForAllAsync(accounts[1..], work));

    // What is held is given back also by who is being stopped.
    private async Task<T> RunClaimedAsync<T>(IReadOnlyCollection<ChatAccount> accounts, Func<Task<T>> work, T elsewhere)
    {
        if (!await claims.TakeAsync(accounts, CancellationToken.None)) return elsewhere;
        try
        {
            return await work();
        }
        finally
        {
            await claims.GiveBackAsync(accounts, CancellationToken.None);
        }
    }
}
