using System.Security.Cryptography;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Turns;

/// <summary>
/// Somebody the ministry's directory vouches for needs no link code. The code is made here and given in their stead, so that the privacy
/// notice and their consent come in the same way as for everybody (DOMAIN §7).
/// </summary>
public sealed class Introductions(IChatStore chats, PeopleCache people, ICommitStore store, BangkokClock clock)
{
    /// <summary>How long agreeing may take before the introduction is made anew.</summary>
    private static readonly TimeSpan ValidFor = TimeSpan.FromDays(7);

    /// <param name="entraObjectId">As a proven activity names it, in lower case.</param>
    /// <returns>The event; that of giving the code when the account is a stranger's and the directory knows whose it is.</returns>
    public async Task<InboundEvent> AsKnownAsync(InboundEvent inbound, string entraObjectId, CancellationToken cancellationToken)
    {
        if (inbound.Input is Input.Left) return inbound;
        var chat = await chats.LoadAsync(inbound.Account, cancellationToken);
        if (chat.Person is not null || chat.HasTaken(inbound.EventId) || DialogueJson.Read(chat.Dialogue) is Dialogue.AskingConsent) return inbound;
        var everybody = await people.NowAsync(cancellationToken);
        // Two of one account, were there any, would make it a guess.
        if (everybody.All.Where(contact => contact.Person.EntraObjectId == entraObjectId).ToList() is not [{ Person: var person }]) return inbound;
        var code = new LinkCode(RandomNumberGenerator.GetString(LinkCodeAlphabet.Characters, LinkCodeAlphabet.Length), person.Id, clock.Now + ValidFor, null);
        var audit = new AuditEntry(clock.Now, "teams", "link_code.issued", person.Id.Value, null, null);
        await store.CommitAsync(new Commit(null, [new Change.LinkCodeIssued(code)], [], [audit]), cancellationToken);
        return inbound with { Input = new Input.Said(code.Code) };
    }
}
