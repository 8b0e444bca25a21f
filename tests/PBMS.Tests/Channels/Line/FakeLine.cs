using System.Net;
using System.Text;

namespace Pbms.Tests.Channels.Line;

/// <summary>Answers in LINE's place, one prepared answer a call; a call nobody prepared for fails.</summary>
internal sealed class FakeLine(params IEnumerable<Func<HttpResponseMessage>> answers) : HttpMessageHandler
{
    public const string RequestId = "b2f1a0c3-line-request";

    private readonly Queue<Func<HttpResponseMessage>> _answers = new(answers);

    public List<HttpRequestMessage> Calls { get; } = [];

    public List<string> Bodies { get; } = [];

    /// <summary>The Authorization header of each call; empty when there was none. A call made again is the same object with another one.</summary>
    public List<string> Tokens { get; } = [];

    public static Func<HttpResponseMessage> Answers(int status, string body = "{}") => () =>
    {
        var content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = content };
        response.Headers.Add("x-line-request-id", RequestId);
        return response;
    };

    public static Func<HttpResponseMessage> Breaks(Exception exception) => () => throw exception;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_answers.TryDequeue(out var answer))
            throw new InvalidOperationException($"Nobody expected {request.Method} {request.RequestUri}");
        cancellationToken.ThrowIfCancellationRequested();
        Calls.Add(request);
        Tokens.Add(request.Headers.Authorization?.ToString() ?? "");
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        return answer();
    }
}
