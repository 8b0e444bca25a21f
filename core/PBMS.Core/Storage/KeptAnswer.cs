namespace Pbms.Core.Storage;

/// <summary>The answer to a request that carried an Idempotency-Key.</summary>
/// <param name="Key">Caller and key.</param>
/// <param name="Request">Fingerprint of the request: the same key for another request is a mistake.</param>
/// <param name="Body">Empty when there was none, or when it must not be kept.</param>
public sealed record KeptAnswer(
    string Key, string Request, int Status, string ContentType, string Body, string? Location, string? ETag, DateTimeOffset At);
