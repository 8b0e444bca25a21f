using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Pbms.Bot.Channels.Teams.Cards;
using Pbms.Bot.Delivery;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Teams;

/// <summary>Sends over Teams: one message of the outbox is one activity, so that nothing is sent in part.</summary>
/// <remarks>
/// An answer to a card takes the card's place, which can be repeated safely. A new message cannot: when its answer is lost it is sent again,
/// and may stand there twice. Nothing is recorded twice by that: the buttons of both copies are the same.
/// </remarks>
public sealed class TeamsSender(
    TeamsConnector connector,
    TeamsAddresses addresses,
    TeamsRenderer renderer,
    TeamsPace pace,
    IOptions<TeamsOptions> options,
    TimeProvider clock,
    ILogger<TeamsSender> logger) : IChannelSender
{
    /// <summary>Waited for on the spot: somebody is looking at the screen.</summary>
    private static readonly TimeSpan AMoment = TimeSpan.FromSeconds(2);

    public string Channel => ChatAccount.Teams;

    public async Task<SendOutcome> SendAsync(OutboxMessage message, ImmutableArray<Reply> replies, bool replyAlive, CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn) return new SendOutcome.TryLater("the channel is off", TimeSpan.FromMinutes(15));
        try
        {
            return await TryAsync(message, replies, replyAlive ? TeamsReplyTo.Parse(message.ReplyToken) : new TeamsReplyTo.AtTheEnd(), cancellationToken);
        }
        catch (MsalException exception)
        {
            TeamsLog.NotAnswered(logger, "login", message.Id, exception.ErrorCode);
            return new SendOutcome.TryLater($"no token from the login service ({exception.ErrorCode}): see Teams:AppId, Teams:TenantId and the credential");
        }
        catch (HttpRequestException exception)
        {
            var error = exception.HttpRequestError;
            TeamsLog.NotAnswered(logger, "connector", message.Id, error.ToString());
            return new SendOutcome.TryLater($"Teams did not answer ({error})", MayHaveArrived: !Unsent.Is(error));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            TeamsLog.NotAnswered(logger, "connector", message.Id, "timeout");
            return new SendOutcome.TryLater("Teams did not answer (timeout)", MayHaveArrived: true);
        }
    }

    private async Task<SendOutcome> TryAsync(OutboxMessage message, ImmutableArray<Reply> replies, TeamsReplyTo to, CancellationToken cancellationToken)
    {
        var activity = renderer.Render(message.Id, replies, asCard: to is TeamsReplyTo.InPlaceOf);
        if (activity is null) return new SendOutcome.Refused("The message holds nothing Teams can show");
        if (await addresses.FindAsync(message.To, cancellationToken) is not { } address) return await CreateAndSendAsync(message, null, activity, cancellationToken);
        if (await WaitAsync(address, cancellationToken) is { } later) return later;
        var answer = await CallAsync(message.Id, address, to, activity, cancellationToken);
        // "Remove chat history" takes the chat away, and a person may delete a card: the message itself can still be told.
        return answer.IsGone ? await CreateAndSendAsync(message, address, activity, cancellationToken) : answer.Outcome();
    }

    private async Task<ConnectorAnswer> CallAsync(Guid id, ChatAddress address, TeamsReplyTo to, JsonObject activity, CancellationToken cancellationToken)
    {
        var (call, answer) = to switch
        {
            TeamsReplyTo.InPlaceOf card => ("update", await connector.UpdateAsync(address, card.Activity, activity, cancellationToken)),
            TeamsReplyTo.Under under => ("reply", await connector.ReplyAsync(address, under.Activity, activity, cancellationToken)),
            _ => ("send", await connector.SendAsync(address, activity, cancellationToken)),
        };
        TeamsLog.Answered(logger, call, id, answer.Status, answer.Code);
        // What was answered is gone; the answer goes to the end of the chat.
        return answer.IsGone && to is not TeamsReplyTo.AtTheEnd ? await CallAsync(id, address, new TeamsReplyTo.AtTheEnd(), activity, cancellationToken) : answer;
    }

    private async Task<SendOutcome> CreateAndSendAsync(OutboxMessage message, ChatAddress? before, JsonObject activity, CancellationToken cancellationToken)
    {
        var service = before?.Service ?? TeamsServices.Default;
        var tenant = before?.Tenant ?? options.Value.TenantId!;
        var created = await connector.CreateAsync(message.To, service, tenant, cancellationToken);
        TeamsLog.Answered(logger, "create", message.Id, created.Status, created.Code);
        if (!created.IsFine) return created.Outcome();
        if (created.Id is null) return new SendOutcome.TryLater("Teams created a chat and did not name it");
        var address = new ChatAddress(message.To, service, created.Id, tenant);
        await addresses.NoteAsync(address, cancellationToken);
        if (await WaitAsync(address, cancellationToken) is { } later) return later;
        var answer = await connector.SendAsync(address, activity, cancellationToken);
        TeamsLog.Answered(logger, "send", message.Id, answer.Status, answer.Code);
        return answer.Outcome();
    }

    private async Task<SendOutcome?> WaitAsync(ChatAddress address, CancellationToken cancellationToken)
    {
        while (pace.Take(address.Conversation, address.Tenant) is var wait && wait > TimeSpan.Zero)
        {
            if (wait > AMoment) return new SendOutcome.TryLater("as many messages as Teams takes have gone to this chat", wait);
            await Task.Delay(wait, clock, cancellationToken);
        }

        return null;
    }
}
