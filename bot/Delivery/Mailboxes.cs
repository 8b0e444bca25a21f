using Pbms.Core.Organisation;

namespace Pbms.Bot.Delivery;

/// <summary>Messages that wait for a worker, by whom they are to. A person must not see a question before the one it follows, so one worker
/// at a time sees to one mailbox.</summary>
public sealed class Mailboxes
{
    private const int MostWaiting = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<ChatAccount, Queue<Guid>> open = [];
    private int waiting;

    /// <returns>True when the mailbox was closed until now: somebody has to see to it.</returns>
    public bool Put(ChatAccount to, Guid message)
    {
        lock (gate)
        {
            if (waiting == MostWaiting) return false;
            waiting++;
            var isNew = !open.TryGetValue(to, out var mailbox);
            if (mailbox is null) open[to] = mailbox = new Queue<Guid>();
            mailbox.Enqueue(message);
            return isNew;
        }
    }

    /// <summary>The next message of an open mailbox; null closes it.</summary>
    public Guid? Take(ChatAccount of)
    {
        lock (gate)
        {
            if (open[of].TryDequeue(out var message))
            {
                waiting--;
                return message;
            }

            open.Remove(of);
            return null;
        }
    }
}
