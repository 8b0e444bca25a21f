using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Pbms.Bot.Channels.Line;
using Xunit;
using static Pbms.Tests.Channels.Line.LineWebhookJson;

namespace Pbms.Tests.Channels.Line;

public sealed class LineWebhookEndpointTests : IAsyncLifetime
{
    private readonly LineTestHost _host = LineTestHost.Build();
    private readonly HttpClient _http = new();

    public async ValueTask InitializeAsync()
    {
        await _host.StartAsync();
        _http.BaseAddress = _host.Address;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
    }

    [Theory]
    [InlineData("x-line-signature")]
    [InlineData("X-Line-Signature")]
    [InlineData("X-LINE-SIGNATURE")]
    public async Task A_signed_webhook_is_taken_however_its_header_is_spelled(string header)
    {
        var body = Body(Message(TextMessage, "a"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(body, Sign(body), header));
        Assert.Equal("run a; send a; ", _host.Turns.Story.ToString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task The_signature_is_the_proof_not_the_content_type(string? contentType)
    {
        var body = Body(Message(TextMessage, "a"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(body, Sign(body), contentType: contentType));
    }

    [Fact]
    public async Task The_same_webhook_delivered_twice_is_passed_on_twice_and_answered_200()
    {
        var body = Body(Message(TextMessage, "a"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(body, Sign(body)));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(body, Sign(body)));
        Assert.Equal("run a; send a; run a; ", _host.Turns.Story.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    public async Task A_missing_or_bad_signature_is_401_and_nothing_is_done(string? signature)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(Body(Message(TextMessage)), signature));
        Assert.Equal("", _host.Turns.Story.ToString());
    }

    [Fact]
    public async Task Two_signatures_are_none()
    {
        var body = Body(Message(TextMessage));
        using var request = Post(new ByteArrayContent(body));
        request.Headers.Add(LineWebhookEndpoint.SignatureHeader, [Sign(body), Sign(body)]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Signed_nonsense_is_400() =>
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync("nonsense"u8.ToArray(), Sign("nonsense"u8.ToArray())));

    [Fact]
    public async Task A_failed_turn_is_500()
    {
        var body = Body(Said(FakeTurns.Breaks, "a"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(body, Sign(body)));
    }

    [Fact]
    public async Task A_body_of_just_the_limit_is_read()
    {
        var body = Padded(LineWebhookEndpoint.MaxBodyBytes);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(body, Sign(body)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_byte_more_is_413_whether_its_length_is_declared_or_not(bool chunked)
    {
        var body = Padded(LineWebhookEndpoint.MaxBodyBytes + 1);
        using var request = Post(new ByteArrayContent(body));
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.Add(LineWebhookEndpoint.SignatureHeader, Sign(body));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_400()
    {
        using var socket = await SendRawAsync("Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\nand then nonsense\r\n");
        using var answer = new StreamReader(socket.GetStream());
        Assert.StartsWith("HTTP/1.1 400", await answer.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Equal("", _host.Turns.Story.ToString());
    }

    [Fact]
    public async Task A_body_shorter_than_declared_is_dropped_with_its_connection()
    {
        using (var socket = await SendRawAsync("Content-Length: 100\r\n\r\n{"))
        {
            await _host.Logs.HasAsync("Request starting");
        }

        await _host.Logs.HasAsync(" 3104 LINE webhook body could not be read; answering HTTP 400");
        Assert.Equal("", _host.Turns.Story.ToString());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_verbs_are_405(string verb)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), LineWebhookEndpoint.Path);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Logs_hold_no_words_no_signatures_and_no_people()
    {
        var (good, bad) = (Body(Message(TextMessage, "a")), Body(Said(FakeTurns.Breaks, "b")));
        await PostAsync(good, Sign(good));
        await PostAsync(good, "nonsense");
        await PostAsync(bad, Sign(bad));
        await PostAsync("รายงานผล"u8.ToArray(), Sign("รายงานผล"u8.ToArray()));
        var logs = string.Join('\n', _host.Logs.Lines);
        Assert.All([" 3101 ", " 3102 ", " 3103 "], id => Assert.Contains(id, logs, StringComparison.Ordinal));
        foreach (var secret in (string[])["รายงานผล", FakeTurns.Breaks, "nonsense", Sign(good), User, "token-a", LineTestHost.Secret])
            Assert.DoesNotContain(secret, logs, StringComparison.Ordinal);
    }

    private static string Sign(byte[] body) => LineSignature.Compute(LineTestHost.Secret, body);

    private static byte[] Padded(int length)
    {
        var body = Body(Message(TextMessage));
        return [.. body, .. Enumerable.Repeat((byte)' ', length - body.Length)];
    }

    private async Task<TcpClient> SendRawAsync(string rest)
    {
        var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _host.Address.Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {LineWebhookEndpoint.Path} HTTP/1.1\r\nHost: bot\r\n{LineWebhookEndpoint.SignatureHeader}: x\r\n{rest}"));
        return socket;
    }

    private static HttpRequestMessage Post(HttpContent content) => new(HttpMethod.Post, LineWebhookEndpoint.Path) { Content = content };

    private async Task<HttpStatusCode> PostAsync(
        byte[] body, string? signature, string header = LineWebhookEndpoint.SignatureHeader, string? contentType = "application/json")
    {
        using var request = Post(new ByteArrayContent(body));
        if (contentType is not null) request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (signature is not null) request.Headers.Add(header, signature);
        using var response = await _http.SendAsync(request);
        return response.StatusCode;
    }
}
