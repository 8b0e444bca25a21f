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
        if (!gate.IsWorthReading(authorization, isFromHere)) return Refused(TeamsVerdict.NotProven, authorization);
        if (TeamsActivity.Parse(body) is not { } activity)
        {
            TeamsLog.Unreadable(logger, body.Length);
            return new TeamsAnswer(StatusCodes.Status400BadRequest);
        }

        var verdict = await gate.JudgeAsync(activity, authorization, isFromHere, cancellationToken);
        // What was let in is taken to its end, whoever hangs up.
        return verdict is TeamsVerdict.Welcome ? await TakeAsync(activity, CancellationToken.None) : Refused(verdict, authorization);
    }

    private TeamsAnswer Refused(TeamsVerdict verdict, string? authorization)
    {
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
        var account = turn.Address.Account;
        var id = guard.IdOf(account, turn.Press, turn.Events[0].EventId);
        foreach (var (place, inbound) in turn.Events.Index()) await TakeAsync(inbound with { EventId = place == 0 ? id : $"{id}/{place}" }, turn.EntraObjectId, cancellationToken);
        guard.Acknowledged(account, turn.Press);
    }

    private async Task TakeAsync(InboundEvent inbound, string? entraObjectId, CancellationToken cancellationToken)
    {
        var known = entraObjectId is { } entra ? await introductions.AsKnownAsync(inbound, entra, cancellationToken) : inbound;
        if (await turns.RunAsync(known, cancellationToken) is { } answer) dispatcher.Hurry(known.Account, answer);
    }
}
