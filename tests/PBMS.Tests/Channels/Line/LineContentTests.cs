using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Delivery;
using Xunit;

namespace Pbms.Tests.Channels.Line;

/// <summary>Photos and files come from LINE's data host, up to a size, and say why when they do not.</summary>
public sealed class LineContentTests
{
    public static TheoryData<int, Type> Statuses => new()
    {
        { 404, typeof(AttachmentOutcome.Gone) }, { 410, typeof(AttachmentOutcome.Gone) }, { 429, typeof(AttachmentOutcome.TryLater) },
        { 401, typeof(AttachmentOutcome.TryLater) }, { 500, typeof(AttachmentOutcome.TryLater) }, { 400, typeof(AttachmentOutcome.Refused) },
    };

    [Fact]
    public async Task It_is_copied_from_the_data_host_with_its_type_and_name()
    {
        var line = new FakeLine(Picture);
        await using var host = LineTestHost.Build(line);

        var (outcome, copied) = await CopyAsync(host, maxBytes: 5);

        Assert.Equal(new AttachmentOutcome.Fetched("image/jpeg", "ภาพ.jpg", 5), outcome);
        Assert.Equal([1, 2, 3, 4, 5], copied);
        var call = Assert.Single(line.Calls);
        Assert.Equal("https://api-data.line.me/v2/bot/message/17%2F1/content", call.RequestUri!.AbsoluteUri);
        Assert.Equal($"Bearer {LineTestHost.Token}", call.Headers.Authorization!.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_beyond_the_limit_is_copied_whether_LINE_tells_the_length_or_not(bool tells)
    {
        await using var host = LineTestHost.Build(new FakeLine(() => Content(tells ? Picture().Content : new StreamContent(new Trickle(5)))));

        var (outcome, copied) = await CopyAsync(host, maxBytes: 4);

        Assert.Equal(new AttachmentOutcome.TooLarge(4), outcome);
        Assert.InRange(copied.Length, 0, 4);
    }

    [Fact]
    public async Task While_LINE_prepares_it_it_is_asked_for_again()
    {
        await using var host = LineTestHost.Build(new FakeLine(FakeLine.Answers(202), FakeLine.Answers(202), Picture));

        var copying = CopyAsync(host, maxBytes: 100);
        await AdvanceAsync(host, copying);

        Assert.IsType<AttachmentOutcome.Fetched>((await copying).Outcome);
    }

    [Fact]
    public async Task What_is_never_ready_may_come_later()
    {
        await using var host = LineTestHost.Build(new FakeLine(Enumerable.Repeat(FakeLine.Answers(202), 5)));

        var copying = CopyAsync(host, maxBytes: 100);
        await AdvanceAsync(host, copying);

        Assert.IsType<AttachmentOutcome.TryLater>((await copying).Outcome);
    }

    [Theory, MemberData(nameof(Statuses))]
    public async Task Each_refusal_has_its_meaning(int status, Type meaning)
    {
        await using var host = LineTestHost.Build(new FakeLine(FakeLine.Answers(status)));
        Assert.IsType(meaning, (await CopyAsync(host, maxBytes: 100)).Outcome);
    }

    [Fact]
    public async Task No_answer_may_be_one_later()
    {
        await using var host = LineTestHost.Build(new FakeLine(FakeLine.Breaks(new HttpRequestException(HttpRequestError.ConnectionError))));
        Assert.IsType<AttachmentOutcome.TryLater>((await CopyAsync(host, maxBytes: 100)).Outcome);
    }

    private static HttpResponseMessage Picture()
    {
        var content = new ByteArrayContent([1, 2, 3, 4, 5]);
        content.Headers.ContentType = new("image/jpeg");
        content.Headers.ContentDisposition = new("attachment") { FileNameStar = "ภาพ.jpg" };
        return Content(content);
    }

    private static HttpResponseMessage Content(HttpContent content) => new(HttpStatusCode.OK) { Content = content };

    private static async Task<(AttachmentOutcome Outcome, byte[] Copied)> CopyAsync(LineTestHost host, long maxBytes)
    {
        using var copied = new MemoryStream();
        var source = host.Services.GetRequiredService<IAttachmentSource>();
        return (await source.CopyToAsync("17/1", copied, maxBytes, CancellationToken.None), copied.ToArray());
    }

    private static async Task AdvanceAsync(LineTestHost host, Task done)
    {
        var clock = (FakeTimeProvider)host.Services.GetRequiredService<TimeProvider>();
        while (!done.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(8));
            await Task.Yield();
        }
    }

    /// <summary>Comes a byte at a time and does not tell how many.</summary>
    private sealed class Trickle(int bytes) : Stream
    {
        private int left = bytes;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => left-- > 0 ? 1 : 0;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
