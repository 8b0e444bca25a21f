using System.Threading.Channels;
using Pbms.Bot.Conversation;
using Pbms.Bot.Delivery;
using Pbms.Bot.Messages;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Bot.Attachments;

/// <summary>
/// Fetches files sent as evidence as soon as their turn is on disk, for a channel keeps them only a while. Being told is only a hint: a sweep
/// finds what was missed. What cannot be kept is told to who sent it.
/// </summary>
public sealed partial class EvidenceFetcher(
    IEvidenceStore evidence, ICommitStore store, IDispatcher dispatcher, IEnumerable<IAttachmentSource> sources, TimeProvider clock, ILogger<EvidenceFetcher> logger) : BackgroundService
{
    private const int AtOnce = 20;

    /// <summary>For one file with all its waits; a channel may fall silent in the middle of it.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    /// <summary>LINE keeps a file for an unsaid time; after a day of trying it is said to be gone.</summary>
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(24);

    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SemaphoreSlim running = new(1, 1);

    /// <summary>There is something to fetch; returns at once.</summary>
    public void Hurry() => wake.Writer.TryWrite(true);

    /// <returns>How many were tried.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        await running.WaitAsync(cancellationToken);
        try
        {
            var awaited = await evidence.AwaitedAsync(clock.GetUtcNow(), AtOnce, cancellationToken);
            foreach (var file in awaited) await FetchAsync(file, cancellationToken);
            return awaited.Count;
        }
        finally
        {
            running.Release();
        }
    }

    public override void Dispose()
    {
        running.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await wake.Reader.WaitToReadAsync(stoppingToken))
            {
                wake.Reader.TryRead(out _);
                await TrySweepAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being stopped is no failure; the sweep goes on after the next start.
        }
    }

    private async Task TrySweepAsync(CancellationToken stoppingToken)
    {
        try
        {
            await SweepAsync(stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.Failed(logger, exception);
        }
    }

    private async Task FetchAsync(EvidenceFile file, CancellationToken cancellationToken)
    {
        if (await IsTooManyAsync(file, cancellationToken))
        {
            await RefuseAsync(file, Phrases.EvidenceRefused(file.Name, Phrases.EvidenceTooMany), cancellationToken);
            return;
        }

        using var content = new MemoryStream();
        var outcome = await CopyAsync(file, content, cancellationToken);
        switch (outcome)
        {
            case AttachmentOutcome.Fetched when EvidenceRules.MediaTypeOf(content.GetBuffer().AsSpan(0, (int)content.Length)) is { } mediaType:
                await evidence.KeepAsync(file.Id, mediaType, content.GetBuffer().AsMemory(0, (int)content.Length), cancellationToken);
                break;
            case AttachmentOutcome.Fetched:
                await RefuseAsync(file, Phrases.EvidenceRefused(file.Name, Phrases.EvidenceKinds), cancellationToken);
                break;
            case AttachmentOutcome.TooLarge:
                await RefuseAsync(file, Phrases.EvidenceRefused(file.Name, Phrases.EvidenceTooLarge), cancellationToken);
                break;
            case AttachmentOutcome.TryLater later when clock.GetUtcNow() - file.At < GiveUpAfter:
                Log.Postponed(logger, file.Id, later.Reason);
                await evidence.PostponeAsync(file.Id, clock.GetUtcNow() + RetrySchedule.Backoff(file.Attempts, file.Id), cancellationToken);
                break;
            default:
                Log.Lost(logger, file.Id, outcome.GetType().Name);
                await RefuseAsync(file, Phrases.EvidenceGone(file.Name), cancellationToken);
                break;
        }
    }

    // Whatever goes wrong with one file, the others are not held up by it.
    private async Task<AttachmentOutcome> CopyAsync(EvidenceFile file, MemoryStream content, CancellationToken cancellationToken)
    {
        if (sources.FirstOrDefault(source => source.Channel == file.From.Channel) is not { } channel) return new AttachmentOutcome.Refused($"no source for channel {file.From.Channel}");
        using var deadline = new CancellationTokenSource(Deadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await channel.CopyToAsync(file.Source, content, EvidenceRules.MaxBytes, either.Token);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new AttachmentOutcome.TryLater(deadline.IsCancellationRequested ? $"not there after {Deadline}" : exception.GetType().Name);
        }
    }

    /// <summary>The person has sent as many before it on its day, and all of them were or are still to be kept.</summary>
    private async Task<bool> IsTooManyAsync(EvidenceFile file, CancellationToken cancellationToken)
    {
        var all = await evidence.OfAsync(file.By, cancellationToken);
        return all.TakeWhile(other => other.Id != file.Id)
            .Count(other => other.State is not EvidenceState.Refused && BangkokClock.DayOf(other.At) == BangkokClock.DayOf(file.At)) >= EvidenceRules.MaxPerDay;
    }

    // Told first, refused after: killed in between, it is told once all the same, for the message has an id of its own.
    private async Task RefuseAsync(EvidenceFile file, string words, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var message = new OutboxMessage(
            DeterministicId.From("evidence-refused", file.Id.ToString()), file.From, ReplyJson.Write([new Reply.Words(words)]), null, null, now, now);
        await store.CommitAsync(new Commit(null, [], [message], []), cancellationToken);
        await evidence.RefuseAsync(file.Id, cancellationToken);
        dispatcher.Hurry(message.To, message.Id);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3401, Level = LogLevel.Warning, Message = "Evidence {FileId} could not be fetched and is tried again later: {Reason}")]
        public static partial void Postponed(ILogger logger, Guid fileId, string reason);

        [LoggerMessage(EventId = 3402, Level = LogLevel.Warning, Message = "Evidence {FileId} is given up: {Outcome}")]
        public static partial void Lost(ILogger logger, Guid fileId, string outcome);

        [LoggerMessage(EventId = 3403, Level = LogLevel.Error, Message = "Evidence could not be fetched; the next sweep tries again")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
