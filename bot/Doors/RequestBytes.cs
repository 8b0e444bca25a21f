namespace Pbms.Bot.Doors;

/// <summary>Reads the body of a request whole, as it was signed, and no further than allowed.</summary>
public static class RequestBytes
{
    /// <returns>The body; or null and the status to answer: 413 (too large), 400 (cut short), 408 (never came).</returns>
    public static async Task<(byte[]? Body, int Refusal)> ReadAsync(HttpRequest request, int atMost, CancellationToken cancellationToken)
    {
        if (request.ContentLength > atMost) return (null, StatusCodes.Status413PayloadTooLarge);
        try
        {
            using var body = new MemoryStream();
            var chunk = new byte[16 * 1024];
            int read;
            while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
            {
                if (body.Length + read > atMost) return (null, StatusCodes.Status413PayloadTooLarge);
                body.Write(chunk, 0, read);
            }

            return (body.ToArray(), StatusCodes.Status200OK);
        }
        catch (BadHttpRequestException exception)
        {
            // The server's own word for it: 400 for a body cut short, 408 for one that never comes.
            return (null, exception.StatusCode);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The caller is gone in the middle of the body; nobody reads this answer, but the log does.
            return (null, StatusCodes.Status400BadRequest);
        }
    }
}
