namespace Pbms.Core.Storage;

/// <summary>The answer to a request that carried an Idempotency-Key.</summary>
/// <param name="Key">Caller and key.</param>
/// <param name="Request">Fingerprint of the request: the same key for another request is a mistake.</param>
/// <param name="Body">Empty when there was none, or when it must not be kept.</param>
public sealed record KeptAnswer(
    string Key, string Request, int Status, string ContentType, string Body, string? Location, string? ETag, DateTimeOffset At)
{
    /// <summary>Status of one that was carried out and whose answer was never written down: the process ended in between.</summary>
    public const int Unknown = 0;

    public static KeptAnswer OfBegun(Change.AnswerBegun begun) => new(begun.Key, begun.Request, Unknown, "", "", null, null, begun.At);
}
