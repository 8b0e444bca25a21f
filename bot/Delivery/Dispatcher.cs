using System.Threading.Channels;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>
/// Sends what has just been committed: one person's messages in their order, several people's at a time. Its queue is only a hint: the truth
/// is the outbox, which the sweep reads.
/// </summary>
public sealed partial class Dispatcher(
    IOutboxStore outbox, Deliverer deliverer, BatchDelivery batches, TimeProvider clock, ILogger<Dispatcher> logger) : BackgroundService, IDispatcher
{
    /// <summary>A call to a channel takes its time, mostly of waiting: so many answers are under way at once.</summary>
    private const int Workers = 64;

    private const int MostAtOnce = 2_000;

    /// <summary>A sweep has a month's reminders before it, and a channel takes its time to answer each; how fast it may be asked is the channel's own limit.</summary>
    private const int Sweepers = 64;

    /// <summary>A failure that passes within this is not left to the sweep: somebody is looking at the screen.</summary>
    private static readonly TimeSpan SoonAgain = TimeSpan.FromMinutes(1);

    private readonly Rounds rounds = new();
    private readonly Channel<ChatAccount> called = Channel.CreateUnbounded<ChatAccount>();
    private readonly SemaphoreSlim sweeping = new(1, 1);

    public void Hurry(ChatAccount account, Guid messageId) => Call(account);

    /// <summary>Tries what is due: what goes to many together, then each person's own.</summary>
    public async Task SweepAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await sweeping.WaitAsync(cancellationToken);
        try
        {
            Guid? first = null;
            // What was tried is gone or due later; were the first still there, nothing would be gained by going on now.
            while (await outbox.DueAsync(now, MostAtOnce, cancellationToken) is [var oldest, ..] due && oldest.Id != first)
            {
                first = oldest.Id;
                await SweepAsync(due, now, cancellationToken);
            }
        }
        finally
        {
            sweeping.Release();
        }
    }

    private async Task SweepAsync(IReadOnlyList<OutboxMessage> due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await batches.SweepAsync(due, cancellationToken);
        var alone = await outbox.DueAsync(now, MostAtOnce, cancellationToken);
        await Parallel.ForEachAsync(
            alone.Select(message => message.To).Distinct(),
            new ParallelOptions { MaxDegreeOfParallelism = Sweepers, CancellationToken = cancellationToken },
            async (account, _) => await DeliverAsync(account));
    }

    public override void Dispose()
    {
        sweeping.Dispose();
        base.Dispose();
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

    private void Call(ChatAccount account)
    {
        if (rounds.Call(account)) called.Writer.TryWrite(account);
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        await foreach (var account in called.Reader.ReadAllAsync(stoppingToken))
        {
            do
            {
                var again = await DeliverAsync(account);
                if (again - clock.GetUtcNow() is { } wait && wait < SoonAgain) _ = CallLaterAsync(account, wait, stoppingToken);
            }
            while (!rounds.Leave(account) && !stoppingToken.IsCancellationRequested);
        }
    }

    private async Task CallLaterAsync(ChatAccount account, TimeSpan wait, CancellationToken stoppingToken)
    {
        await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stoppingToken.IsCancellationRequested) Call(account);
    }

    /// <summary>Once begun, a try is finished and written down, also when the program is being stopped: cut off, it would be sent again.</summary>
    private async Task<DateTimeOffset?> DeliverAsync(ChatAccount account)
    {
        try
        {
            return await deliverer.DeliverAsync(account, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // What waits stays in the outbox and the sweep finds it; one account's trouble must not stop the others.
            Log.Failed(logger, exception, account.Channel);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3203, Level = LogLevel.Error, Message = "The messages of an account of {Channel} could not be seen to")]
        public static partial void Failed(ILogger logger, Exception exception, string channel);
    }
}
