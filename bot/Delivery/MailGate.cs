using Pbms.Bot.Turns;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Delivery;

/// <summary>One hand at a time in one account's mail: a reply token can be used once, and reply knows no retry key.</summary>
public sealed class MailGate
{
    private readonly AccountGate gate = new();

    public Task<T> RunAsync<T>(ChatAccount account, Func<Task<T>> work) => gate.RunAsync(account, work);

    /// <summary>Runs when nobody has a hand in the mail of any of them. One caller at a time: two could wait for each other.</summary>
    /// <param name="accounts">Each once.</param>
    public Task<T> RunForAllAsync<T>(ReadOnlyMemory<ChatAccount> accounts, Func<Task<T>> work) =>
        accounts.IsEmpty ? work() : gate.RunAsync(accounts.Span[0], () => RunForAllAsync(accounts[1..], work));
}
