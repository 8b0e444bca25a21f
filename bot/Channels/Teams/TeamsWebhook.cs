using System.Diagnostics;
using Pbms.Bot.Delivery;
using Pbms.Bot.Turns;

namespace Pbms.Bot.Channels.Teams;

/// <summary>One activity: the gate, the reading, where its chat is, its turn, its answer.</summary>
public sealed class TeamsWebhook(
    TeamsGate gate,
    TeamsEventReader reader,
    ResendGuard guard,
    TeamsAddresses addresses,
    Introductions introductions,
    ITurnRunner turns,
    IDispatcher dispatcher,
    TeamsWords words,
    ILogger<TeamsWebhook> logger) : ITeamsWebhook
{
    public async Task<TeamsAnswer> ReceiveAsync(ReadOnlyMemory<byte> body, string? authorization, bool isFromHere, CancellationToken cancellationToken)
    {
        if (TeamsActivity.Parse(body) is not { } activity)
        {
            TeamsLog.Unreadable(logger, body.Length);
            return new TeamsAnswer(StatusCodes.Status400BadRequest);
        }

        var verdict = await gate.JudgeAsync(activity, authorization, isFromHere, cancellationToken);
        if (verdict is TeamsVerdict.Welcome) return await TakeAsync(activity, cancellationToken);
        TeamsLog.Refused(logger, verdict, authorization is not null);
        return new TeamsAnswer(verdict switch
        {
            TeamsVerdict.NotProven => StatusCodes.Status401Unauthorized,
            TeamsVerdict.NotAdmitted => StatusCodes.Status403Forbidden,
            TeamsVerdict.Unjudged => StatusCodes.Status503ServiceUnavailable,
            _ => throw new UnreachableException($"verdict {verdict}"),
        });
    }

    private async Task<TeamsAnswer> TakeAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        try
        {
            switch (reader.Read(activity))
            {
                case TeamsReading.UnknownInvoke:
                    return new TeamsAnswer(StatusCodes.Status501NotImplemented);
                case TeamsReading.Noted noted:
                    await addresses.NoteAsync(noted.Address, cancellationToken);
                    break;
                case TeamsReading.Turn turn:
                    await TakeTurnAsync(turn, cancellationToken);
                    break;
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            TeamsLog.TurnFailed(logger, exception, activity.Type);
            return new TeamsAnswer(StatusCodes.Status503ServiceUnavailable);
        }

        return activity.IsInvoke ? TeamsAnswer.Pressed(words.Received) : TeamsAnswer.Taken;
    }

    private async Task TakeTurnAsync(TeamsReading.Turn turn, CancellationToken cancellationToken)
    {
        await addresses.NoteAsync(turn.Address, cancellationToken);
        var known = turn.Inbound with { EventId = guard.IdOf(turn.Inbound.Account, turn.Press, turn.Inbound.EventId) };
        var inbound = turn.EntraObjectId is { } entra ? await introductions.AsKnownAsync(known, entra, cancellationToken) : known;
        if (await turns.RunAsync(inbound, cancellationToken) is { } answer) dispatcher.Hurry(inbound.Account, answer);
        guard.Acknowledged(turn.Inbound.Account, turn.Press);
    }
}
