using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Channels.Line;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Channels.Line;

/// <summary>How the bot proves to LINE who it is: a long-lived token, or short ones issued from id and secret.</summary>
public sealed class LineAccessTests
{
    private static readonly (string, string?)[] IdAndSecret = [("Line:ChannelAccessToken", null), ("Line:ChannelId", "1234567890")];

    [Fact]
    public async Task A_token_is_issued_once_used_and_renewed_in_time()
    {
        var line = new FakeLine(Issues("t1"), FakeLine.Answers(200), FakeLine.Answers(200), Issues("t2"), FakeLine.Answers(200));
        await using var host = LineTestHost.Build(line, IdAndSecret);

        await CallAsync(host);
        await CallAsync(host);
        Clock(host).Advance(TimeSpan.FromMinutes(14));
        await CallAsync(host);

        Assert.Equal(["", "Bearer t1", "Bearer t1", "", "Bearer t2"], line.Tokens);
        Assert.Equal($"grant_type=client_credentials&client_id=1234567890&client_secret={LineTestHost.Secret}", line.Bodies[0]);
        Assert.Equal("https://api.line.me/oauth2/v3/token", line.Calls[0].RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task A_token_LINE_has_dropped_is_renewed_once_and_the_call_made_again()
    {
        var line = new FakeLine(Issues("t1"), FakeLine.Answers(401), Issues("t2"), FakeLine.Answers(200));
        await using var host = LineTestHost.Build(line, IdAndSecret);

        var result = await CallAsync(host);

        Assert.Equal(["", "Bearer t1", "", "Bearer t2"], line.Tokens);
        Assert.Equal(200, Assert.IsType<LineResult.Answered>(result).Status);
    }

    [Fact]
    public async Task A_long_lived_token_refused_is_not_asked_for_again()
    {
        var line = new FakeLine(FakeLine.Answers(401));
        await using var host = LineTestHost.Build(line);

        Assert.Equal(401, Assert.IsType<LineResult.Answered>(await CallAsync(host)).Status);
    }

    [Fact]
    public async Task Where_LINE_refuses_to_issue_one_the_call_is_not_made()
    {
        await using var host = LineTestHost.Build(new FakeLine(FakeLine.Answers(400, """{"error":"invalid_request"}""")), IdAndSecret);
        Assert.Equal(401, Assert.IsType<LineResult.Answered>(await CallAsync(host)).Status);
    }

    [Fact]
    public async Task Where_no_token_could_be_fetched_the_message_never_left()
    {
        await using var host = LineTestHost.Build(new FakeLine(FakeLine.Breaks(new TaskCanceledException("timed out"))), IdAndSecret);
        Assert.Equal(new LineResult.NotAnswered("ConnectionError", NeverLeft: true), await CallAsync(host));
    }

    [Fact]
    public void Secrets_may_lie_in_files()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("secret"), "s3cret\n");
        var host = LineTestHost.Build(null, ("Line:ChannelSecret", null), ("Line:ChannelSecretFile", folder.File("secret")));

        var options = host.Services.GetRequiredService<IOptions<LineOptions>>().Value;

        Assert.Equal(("s3cret", true), (options.ChannelSecret, options.IsOn));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        var host = LineTestHost.Build(null, ("Line:ChannelSecret", null), ("Line:ChannelSecretFile", "/nowhere/secret"));

        var trouble = Assert.Throws<OptionsValidationException>(() => host.Services.GetRequiredService<IOptions<LineOptions>>().Value);

        Assert.Contains("/nowhere/secret", Assert.Single(trouble.Failures), StringComparison.Ordinal);
    }

    private static Func<HttpResponseMessage> Issues(string token) =>
        FakeLine.Answers(200, $$"""{"token_type":"Bearer","access_token":"{{token}}","expires_in":900}""");

    private static Task<LineResult> CallAsync(LineTestHost host) =>
        host.Services.GetRequiredService<LineApi>().GetAsync("v2/bot/info", CancellationToken.None);

    private static FakeTimeProvider Clock(LineTestHost host) => (FakeTimeProvider)host.Services.GetRequiredService<TimeProvider>();
}
