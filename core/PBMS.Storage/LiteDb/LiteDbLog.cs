using Microsoft.Extensions.Logging;

namespace Pbms.Storage.LiteDb;

internal static partial class LiteDbLog
{
    [LoggerMessage(EventId = 2001, Level = LogLevel.Information,
        Message = "Opened database {Path}; {Pages} pages brought back from its log")]
    public static partial void Opened(ILogger logger, string path, int pages);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Debug, Message = "Emptied the log into the data file: {Pages} pages")]
    public static partial void Checkpointed(ILogger logger, int pages);

    [LoggerMessage(EventId = 2003, Level = LogLevel.Critical,
        Message = "Database {Path} failed; nothing more is written until the process starts again")]
    public static partial void Broken(ILogger logger, Exception exception, string path);

    [LoggerMessage(EventId = 2004, Level = LogLevel.Information, Message = "Database {Path} was made by an earlier PBMS.Bot and was given what this one needs")]
    public static partial void Upgraded(ILogger logger, string path);
}
