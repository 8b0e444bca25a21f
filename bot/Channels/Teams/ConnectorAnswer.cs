using Pbms.Bot.Delivery;

namespace Pbms.Bot.Channels.Teams;

/// <summary>What the Bot Connector answered, and what that means for the message.</summary>
/// <param name="Code">The "code" of an error body; null when there is none.</param>
/// <param name="RetryAfter">How long it asks to wait; null when it does not.</param>
/// <param name="Id">Of what was created; null when the answer names none.</param>
public sealed record ConnectorAnswer(int Status, string? Code = null, TimeSpan? RetryAfter = null, string? Id = null)
{
    private static readonly TimeSpan UntilSettingsAreLookedAtAgain = TimeSpan.FromMinutes(15);

    public bool IsFine => Status is >= 200 and < 300;

    /// <summary>The chat or the message in it is not there any more.</summary>
    public bool IsGone => Status is 404;

    public SendOutcome Outcome() => Status switch
    {
        >= 200 and < 300 => new SendOutcome.Sent(),
        401 => new SendOutcome.TryLater($"{Reason}: the bot's credential (Teams:AppId and its secret) is not accepted", UntilSettingsAreLookedAtAgain),
        403 or 404 => new SendOutcome.Unreachable(Reason),
        429 or 412 => new SendOutcome.TryLater(Reason, RetryAfter),
        // May have been taken in before it failed. Sent twice is better than not at all: both copies carry the same buttons, which act once.
        408 or >= 500 => new SendOutcome.TryLater(Reason, RetryAfter, MayHaveArrived: true),
        < 400 => new SendOutcome.TryLater(Reason),
        _ => new SendOutcome.Refused(Reason),
    };

    private string Reason => $"Teams answered {Status} {Code}".TrimEnd();
}
