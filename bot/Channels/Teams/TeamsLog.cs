namespace Pbms.Bot.Channels.Teams;

/// <summary>What the Teams channel logs: ids, statuses and sizes.</summary>
internal static partial class TeamsLog
{
    [LoggerMessage(EventId = 3511, Level = LogLevel.Warning, Message = "Teams activity refused: {Verdict} (header present: {HasHeader})")]
    public static partial void Refused(ILogger logger, TeamsVerdict verdict, bool hasHeader);

    [LoggerMessage(EventId = 3512, Level = LogLevel.Warning, Message = "What came to the Teams webhook is no activity ({Bytes} bytes)")]
    public static partial void Unreadable(ILogger logger, int bytes);

    [LoggerMessage(EventId = 3513, Level = LogLevel.Error, Message = "A Teams activity of type {Type} could not be taken; answering 500")]
    public static partial void TurnFailed(ILogger logger, Exception exception, string type);

    [LoggerMessage(EventId = 3514, Level = LogLevel.Warning, Message = "Teams webhook body could not be read; answering HTTP {Status}")]
    public static partial void BodyRefused(ILogger logger, int status);

    [LoggerMessage(EventId = 3520, Level = LogLevel.Information, Message = "Teams {Call} of {MessageId}: HTTP {Status} {Code}")]
    public static partial void Answered(ILogger logger, string call, Guid messageId, int status, string? code);

    [LoggerMessage(EventId = 3521, Level = LogLevel.Warning, Message = "Teams {Call} of {MessageId} got no answer: {Why}")]
    public static partial void NotAnswered(ILogger logger, string call, Guid messageId, string why);
}
