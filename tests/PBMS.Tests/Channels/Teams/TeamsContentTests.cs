using System.Net;
using System.Text.Json.Nodes;
using Pbms.Bot.Delivery;
using Pbms.Bot.Messages;
using Xunit;
using static Pbms.Tests.Channels.Teams.TeamsActivities;

namespace Pbms.Tests.Channels.Teams;

/// <summary>Files sent in Teams: read from the message, fetched from where Teams keeps them and from nowhere else, up to a size.</summary>
public sealed class TeamsContentTests
{
    private const string FileAddress = "https://mol.sharepoint.com/personal/kanda/Documents/report.pdf?tempauth=abc";
    private const string PictureAddress = "https://smba.trafficmanager.net/apac/v3/attachments/0-abc/views/original";

    [Fact]
    public async Task Files_and_pictures_are_turns_of_their_own_before_the_words_they_came_with()
    {
        await using var host = await TeamsTestHost.StartAsync();
        var activity = With(Said("ตามแนบ", "17"), ("attachments", new JsonArray(
            new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>ตามแนบ</p>" },
            new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "รายงาน.pdf", ["contentUrl"] = "https://mol.sharepoint.com/x",
                ["content"] = new JsonObject { ["downloadUrl"] = FileAddress, ["uniqueId"] = "u", ["fileType"] = "pdf" },
            },
            new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = PictureAddress })));

        await host.PostAsync(activity);

        Assert.Equal(
            [("17", new Input.SentAttachment(AttachmentKind.File, "file:" + FileAddress, "รายงาน.pdf")), ("17/1", new Input.SentAttachment(AttachmentKind.Picture, "picture:" + PictureAddress)), ("17/2", new Input.Said("ตามแนบ"))],
            host.Turns.Taken.Select(taken => (taken.EventId, taken.Input)));
    }

    [Fact]
    public async Task What_is_neither_a_file_nor_a_picture_has_nothing_to_fetch()
    {
        await using var host = await TeamsTestHost.StartAsync();
        await host.PostAsync(With(Said("", "17"), ("attachments", new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = new JsonObject() }))));

        Assert.Equal(new Input.SentAttachment(AttachmentKind.File), Assert.Single(host.Turns.Taken).Input);
    }

    [Fact]
    public async Task A_file_opens_by_its_own_address_and_a_picture_with_the_token_of_the_bot()
    {
        await using var host = await TeamsTestHost.StartAsync();
        host.Teams.File = () => Content(5);

        var (file, content) = await host.FetchAsync("file:" + FileAddress);
        var (picture, _) = await host.FetchAsync("picture:" + PictureAddress);

        Assert.Equal((new AttachmentOutcome.Fetched("application/pdf", null, 5), 5), (file, content.Length));
        Assert.IsType<AttachmentOutcome.Fetched>(picture);
        Assert.Equal([(FileAddress, null), (PictureAddress, "token-1")], host.Teams.Fetched);
    }

    [Theory]
    [InlineData("file:https://evil.example/report.pdf")]
    [InlineData("file:https://evilsharepoint.com/report.pdf")]
    [InlineData("file:http://mol.sharepoint.com/report.pdf")]
    [InlineData("file:https://mol.sharepoint.com:8443/report.pdf")]
    [InlineData("file:https://mol.sharepoint.com@evil.example/report.pdf")]
    [InlineData("file:http://127.0.0.1/report.pdf")]
    [InlineData("file:file:///etc/passwd")]
    [InlineData("picture:https://mol.sharepoint.com/picture.png")]
    [InlineData("picture:https://evil.example/v3/attachments/1/views/original")]
    [InlineData("https://mol.sharepoint.com/report.pdf")]
    public async Task Nothing_is_fetched_from_anywhere_else(string source)
    {
        await using var host = await TeamsTestHost.StartAsync();

        Assert.IsType<AttachmentOutcome.Refused>((await host.FetchAsync(source)).Outcome);
        Assert.Empty(host.Teams.Fetched);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_beyond_the_limit_is_copied_whether_the_length_is_told_or_not(bool tells)
    {
        await using var host = await TeamsTestHost.StartAsync();
        host.Teams.File = () => Content(5, tells);

        var (outcome, content) = await host.FetchAsync("file:" + FileAddress, maxBytes: 4);

        Assert.Equal(new AttachmentOutcome.TooLarge(4), outcome);
        Assert.InRange(content.Length, 0, 4);
    }

    [Theory]
    [InlineData(404, typeof(AttachmentOutcome.Gone))]
    [InlineData(403, typeof(AttachmentOutcome.Gone))]
    [InlineData(401, typeof(AttachmentOutcome.Gone))]
    [InlineData(429, typeof(AttachmentOutcome.TryLater))]
    [InlineData(503, typeof(AttachmentOutcome.TryLater))]
    [InlineData(302, typeof(AttachmentOutcome.Refused))]
    public async Task What_does_not_come_says_whether_it_may_later(int status, Type outcome)
    {
        await using var host = await TeamsTestHost.StartAsync();
        host.Teams.File = () => new((HttpStatusCode)status);

        Assert.IsType(outcome, (await host.FetchAsync("file:" + FileAddress)).Outcome);
    }

    [Fact]
    public async Task A_picture_refused_once_is_asked_for_with_a_new_token()
    {
        await using var host = await TeamsTestHost.StartAsync();
        host.Teams.File = () => host.Teams.Fetched.Count == 1 ? new(HttpStatusCode.Unauthorized) : Content(5);

        Assert.IsType<AttachmentOutcome.Fetched>((await host.FetchAsync("picture:" + PictureAddress)).Outcome);
        Assert.Equal(["token-1", "token-2"], host.Teams.Fetched.Select(asked => asked.Token));
    }

    private static HttpResponseMessage Content(int bytes, bool tells = true)
    {
        HttpContent content = tells ? new ByteArrayContent(new byte[bytes]) : new StreamContent(new Untold(bytes));
        content.Headers.ContentType = new("application/pdf");
        return new(HttpStatusCode.OK) { Content = content };
    }

    /// <summary>Does not tell its length.</summary>
    private sealed class Untold(int bytes) : MemoryStream(new byte[bytes])
    {
        public override bool CanSeek => false;
    }
}
