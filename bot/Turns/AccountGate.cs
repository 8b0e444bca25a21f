using Pbms.Core.Organisation;

namespace Pbms.Bot.Turns;

/// <summary>One turn at a time for one chat account, in the order they came; accounts do not wait for each other.</summary>
public sealed class AccountGate
{
    private readonly Dictionary<ChatAccount, Task> last = [];

    public async Task<T> RunAsync<T>(ChatAccount account, Func<Task<T>> turn)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (last)
        {
            before = last.GetValueOrDefault(account, Task.CompletedTask);
            last[account] = done.Task;
        }

        try
        {
            await before;
            return await turn();
        }
        finally
        {
            lock (last)
            {
                if (last[account] == done.Task) last.Remove(account);
            }

            done.SetResult();
        }
    }
}
