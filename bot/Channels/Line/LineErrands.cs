using System.Threading.Channels;

namespace Pbms.Bot.Channels.Line;

/// <summary>Small calls to LINE that nobody waits for and that are not made again: what they do is a courtesy, or is done at the next occasion.</summary>
public sealed partial class LineErrands(ILogger<LineErrands> logger) : BackgroundService
{
    private const int MostWaiting = 1_000;
    private const int Workers = 2;

    private readonly Channel<(string Name, Func<CancellationToken, Task> Run)> errands =
        Channel.CreateBounded<(string, Func<CancellationToken, Task>)>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <param name="name">For the log.</param>
    public void Send(string name, Func<CancellationToken, Task> run) => errands.Writer.TryWrite((name, run));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => WorkAsync(stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is left undone is not missed.
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        await foreach (var (name, run) in errands.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await run(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.Failed(logger, exception, name);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3112, Level = LogLevel.Warning, Message = "LINE errand '{Name}' failed")]
        public static partial void Failed(ILogger logger, Exception exception, string name);
    }
}
