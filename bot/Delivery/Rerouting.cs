using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>What one account of a person cannot receive goes to another of theirs.</summary>
public sealed class Rerouting(IChatStore chats, ICommitStore store, UnreachableNews news, TimeProvider clock)
{
    /// <summary>Marks the account unreachable and puts a copy into the outbox for each other account the person is reached at. Twice is as good as once.</summary>
    /// <returns>Where it goes now: "line, teams"; null when nowhere.</returns>
    public async Task<string?> RerouteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var chat = await chats.LoadAsync(message.To, cancellationToken);
        var others = chat.Person is { } person ? await chats.AccountsOfAsync(person, cancellationToken) : [];
        var copies = others.Where(account => account != message.To).Select(account => Copy(message, account)).ToList();
        var letters = await news.OfAsync(chat, cancellationToken);
        await store.CommitAsync(new Commit(null, [new Change.AccountUnreachable(message.To)], [.. copies, .. letters.Select(letter => News(message, letter))], []), cancellationToken);
        return copies.Count == 0 ? null : string.Join(", ", copies.Select(copy => copy.To.Channel));
    }

    private OutboxMessage News(OutboxMessage lost, Letter letter)
    {
        var now = clock.GetUtcNow();
        var id = DeterministicId.From("unreachable", lost.Id.ToString("N"), letter.To.ToString());
        return new(id, letter.To, ReplyJson.Write(letter.Replies), null, null, now, now, Urgency: MessageUrgency.Reminder);
    }

    private OutboxMessage Copy(OutboxMessage message, ChatAccount to)
    {
        var now = clock.GetUtcNow();
        return new OutboxMessage(
            DeterministicId.From("rerouted", message.Id.ToString("N"), to.ToString()), to, message.Payload, null, null, now, now, Urgency: message.Urgency);
    }
}
