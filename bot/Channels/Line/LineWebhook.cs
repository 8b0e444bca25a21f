using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Options;
using Pbms.Bot.Channels.Line.Menus;
using Pbms.Bot.Delivery;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Channels.Line;

/// <summary>One webhook call: signature, then JSON, then a turn for each event in the order they came, then their answers.</summary>
public sealed class LineWebhook(
    IOptions<LineOptions> options,
    LineEventReader reader,
    ITurnRunner turns,
    IDispatcher dispatcher,
    LineManners manners,
    LineMenuLinker menus,
    LineMetrics metrics,
    ILogger<LineWebhook> logger) : ILineWebhook
{
    public async Task<int> ReceiveAsync(ReadOnlyMemory<byte> body, string? signature, CancellationToken cancellationToken)
    {
        if (!LineSignature.IsValid(options.Value.ChannelSecret, body.Span, signature))
        {
            LineLog.SignatureRefused(logger, signature is not null, body.Length);
            return StatusCodes.Status401Unauthorized;
        }

        if (reader.Read(body) is not { } readings)
        {
            LineLog.WebhookUnreadable(logger, body.Length);
            return StatusCodes.Status400BadRequest;
        }

        return await TakeAsync(readings, cancellationToken) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
    }

    /// <returns>False when an event has to come again.</returns>
    private async Task<bool> TakeAsync(ImmutableArray<LineReading> readings, CancellationToken cancellationToken)
    {
        var answers = new List<(ChatAccount To, Guid Message)>();
        var failed = new HashSet<ChatAccount>();
        foreach (var reading in readings)
        {
            var kind = reading switch
            {
                LineReading.Ignored ignored => ignored.Why,
                // A person's later words must not be read as the answer to a question that the failed ones had to change.
                LineReading.Turn { Inbound: var inbound } when failed.Contains(inbound.Account) => LineMetrics.HeldBack,
                LineReading.Turn turn => await RunAsync(turn, answers, failed, cancellationToken),
                _ => throw new UnreachableException($"LINE reading {reading.GetType().Name}"),
            };
            metrics.Count(kind);
        }

        foreach (var (to, message) in answers) dispatcher.Hurry(to, message);
        return failed.Count == 0;
    }

    private async Task<string> RunAsync(
        LineReading.Turn turn, List<(ChatAccount To, Guid Message)> answers, HashSet<ChatAccount> failed, CancellationToken cancellationToken)
    {
        var inbound = turn.Inbound;
        try
        {
            var answer = await manners.ShowThinkingAsync(inbound.Account, turns.RunAsync(inbound, cancellationToken));
            if (answer is { } message) answers.Add((inbound.Account, message));
            manners.Read(turn.ReadToken);
            menus.SeeTo(inbound);
            return LineMetrics.Taken;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LineLog.TurnFailed(logger, exception, inbound.EventId);
            failed.Add(inbound.Account);
            return LineMetrics.Failed;
        }
    }
}
