namespace Pbms.Bot.Delivery;

/// <summary>Fetches what a person sent, from the channel it was sent over. Channels delete it after a while: fetch at once.</summary>
public interface IAttachmentSource
{
    /// <summary>The <see cref="Pbms.Core.Organisation.ChatAccount.Channel"/> it serves.</summary>
    string Channel { get; }

    /// <summary>Copies the content into <paramref name="destination"/>, as it comes. Unless the outcome is
    /// <see cref="AttachmentOutcome.Fetched"/>, what is there by then is to be thrown away.</summary>
    /// <param name="source">As in <see cref="Pbms.Bot.Messages.Input.SentAttachment"/>.</param>
    /// <param name="maxBytes">Nothing beyond is read.</param>
    Task<AttachmentOutcome> CopyToAsync(string source, Stream destination, long maxBytes, CancellationToken cancellationToken);
}
