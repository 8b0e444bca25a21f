namespace Pbms.Bot.Channels.Line;

public interface ILineWebhook
{
    /// <summary>Takes one webhook call. When it answers 200, every event in it is on disk.</summary>
    /// <param name="body">The raw bytes, as signed.</param>
    /// <param name="signature">The x-line-signature header; null when missing.</param>
    /// <returns>
    /// The HTTP status to answer: 200, 400 (not LINE's JSON), 401 (not LINE's signature) or 500 (an event could not be taken; LINE is to
    /// deliver the call again, which is safe for the events that could).
    /// </returns>
    Task<int> ReceiveAsync(ReadOnlyMemory<byte> body, string? signature, CancellationToken cancellationToken);
}
