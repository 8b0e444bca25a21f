namespace Pbms.Bot.Retention;

/// <summary>How long things are kept: as long as they serve, for they hold personal data (DOMAIN §7).</summary>
public static class RetentionPeriods
{
    /// <summary>Ids of what went out, as <see cref="Core.Storage.IOutboxStore.SentAsync"/> promises.</summary>
    public static readonly TimeSpan SentIds = TimeSpan.FromDays(30);

    /// <summary>Words of what could not be delivered: an admin may try them again until then.</summary>
    public static readonly TimeSpan GivenUpWords = TimeSpan.FromDays(90);

    /// <summary>Answers to requests with an Idempotency-Key.</summary>
    public static readonly TimeSpan Answers = TimeSpan.FromDays(1);

    /// <summary>Link codes that were never used, after they have expired. One that was used holds the consent and stays.</summary>
    public static readonly TimeSpan DeadCodes = TimeSpan.FromDays(30);

    /// <summary>Files that never went with a report: a draft left aside may still be sent; one of two months ago is not any more.</summary>
    public static readonly TimeSpan UnclaimedEvidence = TimeSpan.FromDays(60);

    /// <summary>Chat accounts that are nobody's, since they were last heard of: strangers who never gave a code, and accounts a person has let go of.</summary>
    public static readonly TimeSpan Strangers = TimeSpan.FromDays(90);

    /// <summary>Backups beside the store: who is erased is gone from the last of them after it too.</summary>
    public static readonly TimeSpan Backups = TimeSpan.FromDays(30);
}
