using Pbms.Bot.Delivery;

namespace Pbms.Bot.Attachments;

/// <summary>Copies what a channel answered for a file, and no more of it than is allowed.</summary>
public static class AttachmentCopy
{
    private const int ChunkBytes = 64 * 1024;

    /// <param name="response">A good one of which the headers have been read and the content has not.</param>
    public static async Task<AttachmentOutcome> CopyAsync(HttpResponseMessage response, Stream destination, long maxBytes, CancellationToken cancellationToken)
    {
        var headers = response.Content.Headers;
        if (headers.ContentLength > maxBytes) return new AttachmentOutcome.TooLarge(maxBytes);
        await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
        var chunk = new byte[ChunkBytes];
        var bytes = 0L;
        int read;
        while ((read = await content.ReadAsync(chunk, cancellationToken)) > 0)
        {
            // A length that was not told, or told wrong.
            bytes += read;
            if (bytes > maxBytes) return new AttachmentOutcome.TooLarge(maxBytes);
            await destination.WriteAsync(chunk.AsMemory(0, read), cancellationToken);
        }

        return new AttachmentOutcome.Fetched(
            headers.ContentType?.MediaType ?? "application/octet-stream",
            headers.ContentDisposition?.FileNameStar ?? headers.ContentDisposition?.FileName?.Trim('"'),
            bytes);
    }
}
