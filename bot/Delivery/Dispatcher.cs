using System.Threading.Channels;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>
/// Sends what has just been committed: one person's messages in their order, several people's at a time. Its queue is only a hint: the truth
/// is the outbox, which the sweep reads.
/// </summary>
public sealed partial class Dispatcher(IOutboxStore outbox, Deliverer deliverer, ILogger<Dispatcher> logger) : BackgroundService, IDispatcher
{
    private const int Workers = 8;

    private readonly Mailboxes mailboxes = new();
    private readonly Channel<ChatAccount> opened = Channel.CreateUnbounded<ChatAccount>();

    // Two workers must never hold one message: a reply token can be used once, and reply knows no retry key.
    private readonly InFlight inFlight = new();

    public void Hurry(ChatAccount account, Guid messageId)
    {
        if (mailboxes.Put(account, messageId)) opened.Writer.TryWrite(account);
    }

    /// <summary>Tries what is due and not being tried already.</summary>
    /// <returns>How many were tried.</returns>
    public async Task<int> SweepAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await outbox.DueAsync(now, atMost: 500, cancellationToken);
        foreach (var message in due) await DeliverAsync(message.Id, cancellationToken);
        return due.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => WorkAsync(stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being stopped is no failure, also when something else kept the program from starting.
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        await foreach (var to in opened.Reader.ReadAllAsync(stoppingToken))
        {
            // Once begun, a try is finished and written down, also when the program is being stopped: cut off, it would be sent again.
            while (!stoppingToken.IsCancellationRequested && mailboxes.Take(to) is { } id) await DeliverAsync(id, CancellationToken.None);
        }
    }

    private async Task DeliverAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!inFlight.Enter(id)) return;
        try
        {
            // Read only now: whoever held it before may have sent it.
            if (await outbox.FindAsync(id, cancellationToken) is { } message) await deliverer.DeliverAsync(message, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The message stays in the outbox and the sweep finds it; one bad message must not stop the others.
            Log.Failed(logger, exception, id);
        }
        finally
        {
            inFlight.Leave(id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3203, Level = LogLevel.Error, Message = "Message {MessageId} could not be tried")]
        public static partial void Failed(ILogger logger, Exception exception, Guid messageId);
    }
}
