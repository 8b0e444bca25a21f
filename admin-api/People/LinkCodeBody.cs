using Pbms.Core.Storage;

namespace Pbms.AdminApi.People;

/// <summary>A code with which a person makes a chat account their own, once.</summary>
/// <param name="Link">Opens LINE with the code typed already; null without setting Line:BasicId.</param>
/// <param name="UsedOn">The channel it was used on; null while it is fresh.</param>
/// <param name="ConsentedAt">When its user agreed to the privacy notice.</param>
public sealed record LinkCodeBody(string Code, string Person, DateTimeOffset ExpiresAt, string? Link, string? UsedOn, DateTimeOffset? ConsentedAt)
{
    public static LinkCodeBody Of(HeldLinkCode held, LineLinkOptions options) => new(
        held.Code.Code, held.Code.Person.Value, held.Code.ExpiresAt, options.DeepLink(held.Code.Code)?.AbsoluteUri, held.Code.UsedBy?.Channel, held.ConsentedAt);
}
