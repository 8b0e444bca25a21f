namespace Pbms.Bot.Delivery;

/// <summary>What came of fetching an attachment. Reasons are for the admin: status codes and ids.</summary>
public abstract record AttachmentOutcome
{
    private AttachmentOutcome()
    {
    }

    /// <param name="MediaType">As the channel says, "image/jpeg"; a claim, not a proof.</param>
    /// <param name="Name">The file's name; null when the channel tells none with the content.</param>
    public sealed record Fetched(string MediaType, string? Name, long Bytes) : AttachmentOutcome;

    public sealed record TooLarge(long MaxBytes) : AttachmentOutcome;

    /// <summary>Taken back by the person, or deleted by the channel; it will not come again.</summary>
    public sealed record Gone : AttachmentOutcome;

    /// <summary>The channel is not ready, or does not answer; it may later.</summary>
    public sealed record TryLater(string Reason) : AttachmentOutcome;

    public sealed record Refused(string Reason) : AttachmentOutcome;
}
