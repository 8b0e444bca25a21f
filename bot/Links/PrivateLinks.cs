using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Links;

/// <summary>Links bound to one person and one thing, sealed and good for a day. Whoever holds one may open it, so it is handed only to its person.</summary>
public sealed class PrivateLinks(IDataProtectionProvider protection, IOptions<PrivateLinkOptions> options)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(24);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("Pbms.Links.1").ToTimeLimitedDataProtector();

    /// <summary>The replies as they may be sent: what a button opens is turned into a link of this person's own; without a public address the button is left out.</summary>
    public ImmutableArray<Reply> Sealed(ImmutableArray<Reply> replies, PersonId person) =>
        replies.Any(HasLink) ? [.. replies.Select(reply => Sealed(reply, person))] : replies;

    public string? UrlOf(string what, PersonId person) => options.Value.PublicAddress is { } address
        ? new Uri(address, $"/open/{seal.Protect($"{person}\n{what}", GoodFor)}").AbsoluteUri
        : null;

    /// <returns>Whom the link was made for and what it opens, "evidence/…"; null when it is forged or too old.</returns>
    public (PersonId Person, string What)? Open(string token)
    {
        try
        {
            return seal.Unprotect(token).Split('\n') is [var person, var what] ? (new PersonId(person), what) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static bool HasLink(Reply reply) => All(reply).Any(choice => choice.Kind is ChoiceKind.OpenLink);

    private static IEnumerable<Choice> All(Reply reply) => reply is Reply.Card card ? card.Buttons.Concat(card.Choices) : reply.Choices;

    private Reply Sealed(Reply reply, PersonId person)
    {
        var choices = Sealed(reply.Choices, person);
        return reply is Reply.Card card ? card with { Buttons = Sealed(card.Buttons, person), Choices = choices } : reply with { Choices = choices };
    }

    private ImmutableArray<Choice> Sealed(ImmutableArray<Choice> choices, PersonId person) =>
    [
        .. choices.Select(choice => choice.Kind is not ChoiceKind.OpenLink ? choice : UrlOf(choice.Action, person) is { } url ? choice with { Action = url } : null).OfType<Choice>(),
    ];
}
