using Pbms.AdminApi.Conventions;

namespace Pbms.AdminApi.Problems;

/// <summary>Whatever goes wrong behind the admin door leaves it as a problem, and never as a stack trace.</summary>
public sealed partial class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!AdminRequest.Is(context))
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
            if (IsBare(context.Response)) await OfStatus(context, context.Response.StatusCode).ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for an answer any more.
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await OfStatus(context, exception.StatusCode).ExecuteAsync(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            Log.Failed(logger, exception, context.TraceIdentifier);
            context.Response.Clear();
            await new Refusal(ProblemKinds.Failed).ExecuteAsync(context);
        }
    }

    private static Refusal OfStatus(HttpContext context, int status) => status == StatusCodes.Status400BadRequest && BadParameter.NameIn(context) is { } name
        ? new Refusal(ProblemKinds.ParameterMalformed, name)
        : new Refusal(ProblemKinds.OfStatus(status));

    private static bool IsBare(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0 } && response.ContentType is null;

    private static partial class Log
    {
        [LoggerMessage(EventId = 5001, Level = LogLevel.Error, Message = "Request {TraceId} to the admin API failed")]
        public static partial void Failed(ILogger logger, Exception exception, string traceId);
    }
}
