using System.Collections.Concurrent;
using System.Text;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Problems;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Conventions;

/// <summary>
/// Idempotency-Key on a POST: what was answered is kept for a day and given again, so that a caller whose connection broke may simply
/// repeat. Refusals are not kept, for nothing was done. What goes through <see cref="RequestCommits"/> is done once even when the process ends before
/// the answer is kept; retrying a dead letter and making a backup do not, and are harmless twice.
/// </summary>
public sealed class IdempotencyMiddleware(RequestDelegate next, IAnswerStore answers, ICommitStore store, TimeProvider clock)
{
    public const string Header = "Idempotency-Key";
    private const int LongestKey = 100;

    /// <summary>A longer answer is not one to a change.</summary>
    private const int LongestAnswer = 1 << 20;

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, byte> running = new(StringComparer.Ordinal);

    public async Task InvokeAsync(HttpContext context)
    {
        if (!AdminRequest.Is(context) || !HttpMethods.IsPost(context.Request.Method) || context.Request.Headers[Header] is not [{ Length: > 0 } given])
        {
            await next(context);
            return;
        }

        var key = $"{Caller.Of(context).Actor}|{given}";
        if (given.Length > LongestKey) await new Refusal(ProblemKinds.ParameterMalformed, Header).ExecuteAsync(context);
        else if (!running.TryAdd(key, 0)) await new Refusal(ProblemKinds.StillRunning, Header).ExecuteAsync(context);
        else await OnceAsync(context, key);
    }

    private async Task OnceAsync(HttpContext context, string key)
    {
        try
        {
            var request = await RequestFingerprint.OfAsync(context.Request);
            await answers.ForgetAsync(clock.GetUtcNow() - Remembered, context.RequestAborted);
            if (await answers.FindAsync(key, context.RequestAborted) is { } kept) await RepeatAsync(context, kept, request);
            else await AnswerAsync(context, key, request);
        }
        finally
        {
            running.TryRemove(key, out _);
        }
    }

    private static Task RepeatAsync(HttpContext context, KeptAnswer kept, string request)
    {
        if (kept.Request != request) return new Refusal(ProblemKinds.KeyReused, Header).ExecuteAsync(context);
        if (kept.Status == KeptAnswer.Unknown) return new Refusal(ProblemKinds.AnswerLost, Header).ExecuteAsync(context);
        if (kept.Status == StatusCodes.Status409Conflict) return new Refusal(ProblemKinds.NotRepeatable, Header).ExecuteAsync(context);
        var response = context.Response;
        response.StatusCode = kept.Status;
        if (kept.Location is not null) response.Headers.Location = kept.Location;
        if (kept.ETag is not null) response.Headers.ETag = kept.ETag;
        if (kept.Body.Length == 0) return Task.CompletedTask;
        response.ContentType = kept.ContentType;
        return response.WriteAsync(kept.Body, context.RequestAborted);
    }

    private async Task AnswerAsync(HttpContext context, string key, string request)
    {
        var (response, body) = (context.Response, context.Response.Body);
        using var written = new MemoryStream();
        context.Features.Set(new BegunRequest(new Change.AnswerBegun(key, request, clock.GetUtcNow())));
        response.Body = written;
        try
        {
            await next(context);
            if (response.StatusCode < 300 && written.Length <= LongestAnswer) await KeepAsync(context, key, request, written);
        }
        finally
        {
            response.Body = body;
        }

        written.Position = 0;
        await written.CopyToAsync(body, context.RequestAborted);
    }

    private Task<CommitOutcome> KeepAsync(HttpContext context, string key, string request, MemoryStream written)
    {
        var response = context.Response;
        // Of what is shown once only the fact is kept.
        var isShownOnce = context.GetEndpoint()?.Metadata.GetMetadata<ShownOnceAnswer>() is not null;
        var answer = new KeptAnswer(
            key,
            request,
            isShownOnce ? StatusCodes.Status409Conflict : response.StatusCode,
            response.ContentType ?? "",
            isShownOnce ? "" : Encoding.UTF8.GetString(written.ToArray()),
            response.Headers.Location,
            response.Headers.ETag,
            clock.GetUtcNow());
        return store.CommitAsync(new Commit(null, [new Change.AnswerKept(answer)], [], []), CancellationToken.None);
    }
}
