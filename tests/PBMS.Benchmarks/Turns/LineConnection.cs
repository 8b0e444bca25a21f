using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Pbms.Benchmarks.Peers;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Channels.Simulator;

namespace Pbms.Benchmarks.Turns;

/// <summary>
/// One connection of LINE's to a bot, kept alive, with one turn in flight: the webhook is answered and its reply has come before the next is sent.
/// </summary>
internal sealed class LineConnection(Uri webhook, LineStub line, DemonstrationTime time, string name) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The connection broke; no status of HTTP.</summary>
    private const HttpStatusCode NoAnswer = 0;

    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 1 });
    private byte[] last = [];

    /// <summary>Events so far.</summary>
    public int Sent { get; private set; }

    /// <summary>Lets these people have their turns, each until they are at rest.</summary>
    public async Task ChatAsync(IReadOnlyList<IChat> chats, Action<Turn> took, CancellationToken stop)
    {
        for (var at = 0; ; at = (at + 1) % chats.Count)
        {
            do
            {
                if (stop.IsCancellationRequested) return;
                took(await TakeTurnAsync(chats[at]));
            }
            while (!chats[at].IsAtRest);
        }
    }

    public async Task<Turn> TakeTurnAsync(IChat chat)
    {
        var token = $"{name}-{(++Sent).ToString(CultureInfo.InvariantCulture)}";
        var reply = line.ReplyTo(token);
        last = LineWebhookBody.Write(chat.LineUserId, chat.Next(), time.Now, token);
        var posted = Stopwatch.GetTimestamp();
        var status = await PostAsync(last);
        var webhookTook = Stopwatch.GetElapsedTime(posted);
        var error = status is HttpStatusCode.OK ? await HearAsync(chat, reply) : $"the webhook answered {(int)status}";
        return new Turn(Stopwatch.GetTimestamp(), webhookTook, error);
    }

    /// <summary>The last event comes once more, as LINE does where it has heard no 200.</summary>
    /// <returns>What went wrong; null when nothing did.</returns>
    public async Task<string?> RedeliverAsync()
    {
        var again = Encoding.UTF8.GetString(last).Replace("\"isRedelivery\":false", "\"isRedelivery\":true", StringComparison.Ordinal);
        return await PostAsync(Encoding.UTF8.GetBytes(again)) is HttpStatusCode.OK ? null : "a redelivery was not answered 200";
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpStatusCode> PostAsync(byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook) { Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json", "utf-8") } } };
        request.Headers.Add(LineWebhookEndpoint.SignatureHeader, LineSignature.Compute(LineChannel.Secret, body));
        try
        {
            using var response = await http.SendAsync(request);
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return NoAnswer;
        }
    }

    private static async Task<string?> HearAsync(IChat chat, Task<JsonElement> reply)
    {
        try
        {
            var heard = await reply.WaitAsync(Patience);
            return chat.Hear(heard) ? null : $"no answer to that: {Screen.Of(heard).Words.ReplaceLineEndings(" ")}";
        }
        catch (TimeoutException)
        {
            return "no reply";
        }
    }
}
