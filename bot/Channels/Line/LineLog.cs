namespace Pbms.Bot.Channels.Line;

/// <summary>What the LINE channel logs: ids, statuses and sizes.</summary>
internal static partial class LineLog
{
    [LoggerMessage(EventId = 3101, Level = LogLevel.Warning,
        Message = "LINE webhook refused: bad or missing signature (header present: {HasSignature}, body {Bytes} bytes)")]
    public static partial void SignatureRefused(ILogger logger, bool hasSignature, int bytes);

    [LoggerMessage(EventId = 3102, Level = LogLevel.Warning,
        Message = "LINE webhook with a good signature is not LINE's JSON ({Bytes} bytes)")]
    public static partial void WebhookUnreadable(ILogger logger, int bytes);

    [LoggerMessage(EventId = 3103, Level = LogLevel.Error,
        Message = "LINE event {EventId} could not be taken; answering 500 so that it comes again")]
    public static partial void TurnFailed(ILogger logger, Exception exception, string eventId);

    [LoggerMessage(EventId = 3104, Level = LogLevel.Warning, Message = "LINE webhook body could not be read; answering HTTP {Status}")]
    public static partial void BodyRefused(ILogger logger, int status);

    [LoggerMessage(EventId = 3110, Level = LogLevel.Information,
        Message = "LINE {Endpoint} of {MessageId}: HTTP {Status}, LINE request {RequestId}: {Outcome}")]
    public static partial void Answered(ILogger logger, string endpoint, Guid messageId, int status, string? requestId, string outcome);

    [LoggerMessage(EventId = 3111, Level = LogLevel.Warning, Message = "LINE {Endpoint} of {MessageId} got no answer: {Why}")]
    public static partial void NotAnswered(ILogger logger, string endpoint, Guid messageId, string why);
}
