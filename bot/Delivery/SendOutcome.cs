namespace Pbms.Bot.Delivery;

/// <summary>What came of one attempt to send. Reasons are for the admin: status codes and ids, never words of a message.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>For the admin and the log.</summary>
    public string? Why => this switch
    {
        TryLater later => later.Reason,
        OutOfQuota spent => spent.Reason,
        Quiet => "nobody is disturbed at this hour; it goes out when the office opens, or with the person's next answer",
        Refused refused => refused.Reason,
        Unreachable unreachable => unreachable.Reason,
        ReplyTokenDead dead => dead.Reason,
        _ => null,
    };

    public sealed record Sent : SendOutcome;

    /// <summary>The reply token is dead; push instead, at once.</summary>
    public sealed record ReplyTokenDead(string Reason) : SendOutcome;

    /// <summary>It may work later.</summary>
    /// <param name="After">What the channel asks to wait; null leaves it to the dispatcher.</param>
    /// <param name="MayHaveArrived">Nobody knows whether this try got through: its answer was lost.</param>
    public sealed record TryLater(string Reason, TimeSpan? After = null, bool MayHaveArrived = false) : SendOutcome;

    /// <summary>The channel takes no more this month; it was not accepted.</summary>
    public sealed record OutOfQuota(string Reason) : SendOutcome;

    /// <summary>Nobody is disturbed now; no try was made.</summary>
    public sealed record Quiet(DateTimeOffset Until) : SendOutcome;

    /// <summary>It will never work.</summary>
    public sealed record Refused(string Reason) : SendOutcome;

    /// <summary>Nothing reaches this person here.</summary>
    public sealed record Unreachable(string Reason) : SendOutcome;
}
