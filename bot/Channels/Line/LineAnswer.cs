using Pbms.Bot.Delivery;

namespace Pbms.Bot.Channels.Line;

/// <summary>What LINE answered to a reply or a push, and what that means for the message.</summary>
/// <param name="Message">The "message" of an error body; null when there is none. Compared, never kept.</param>
/// <param name="RequestId">LINE's own id of the call, for its support.</param>
/// <param name="IsJson">False for a body that is not LINE's: somebody between answered.</param>
public sealed record LineAnswer(int Status, string? Message, string? RequestId, bool IsJson = true)
{
    private static readonly TimeSpan UntilSettingsAreLookedAtAgain = TimeSpan.FromMinutes(15);

    public SendOutcome OfReply() => Status switch
    {
        400 when Says("Invalid reply token") => new SendOutcome.ReplyTokenDead(Reason("reply")),
        _ => OfEither("reply"),
    };

    public SendOutcome OfPush() => Status switch
    {
        // The retry key was accepted before: an earlier try got through though its answer did not.
        409 => new SendOutcome.Sent(),
        // What LINE says of a user id that belongs to no account it can reach through this channel.
        400 when Says("Failed to send messages") => new SendOutcome.Unreachable(Reason("push")),
        _ => OfEither("push"),
    };

    public SendOutcome OfMulticast() => Status switch
    {
        409 => new SendOutcome.Sent(),
        _ => OfEither("multicast"),
    };

    private SendOutcome OfEither(string endpoint) => Status switch
    {
        >= 200 and < 300 when IsJson => new SendOutcome.Sent(),
        // A gateway's page: LINE may have taken the message or never seen it, and a retry finds out.
        >= 200 and < 300 => new SendOutcome.TryLater($"{Reason(endpoint)}: not LINE's JSON", MayHaveArrived: true),
        // The message is good; the token, the account or the address set for the bot is not.
        401 or 403 => new SendOutcome.TryLater(
            $"{Reason(endpoint)}: the access token is not accepted; the command line check tells why", UntilSettingsAreLookedAtAgain),
        404 or 407 => new SendOutcome.TryLater(
            $"{Reason(endpoint)}: Line:ApiBaseAddress does not lead to LINE", UntilSettingsAreLookedAtAgain),
        429 when Says("monthly limit") => new SendOutcome.OutOfQuota($"{Reason(endpoint)}: the month's message quota is used up"),
        429 => new SendOutcome.TryLater($"{Reason(endpoint)}: too many calls"),
        408 or >= 500 => new SendOutcome.TryLater(Reason(endpoint), MayHaveArrived: true),
        < 400 => new SendOutcome.TryLater(Reason(endpoint)),
        _ => new SendOutcome.Refused(Reason(endpoint)),
    };

    private bool Says(string words) => Message?.Contains(words, StringComparison.OrdinalIgnoreCase) ?? false;

    private string Reason(string endpoint) => $"LINE answered {Status} to {endpoint}, LINE request {RequestId ?? "without id"}";
}
