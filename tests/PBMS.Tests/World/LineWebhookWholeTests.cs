using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Conversation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>What LINE may send, to the whole program in Production.</summary>
public sealed class LineWebhookWholeTests : IAsyncLifetime
{
    private Ministry ministry = null!;
    private LinePhone phone = null!;

    public async ValueTask InitializeAsync()
    {
        ministry = await Ministry.OpenAsync();
        phone = ministry.Phone("rep-4.1");
    }

    public ValueTask DisposeAsync() => ministry.DisposeAsync();

    [Fact]
    public async Task The_report_of_a_unit_over_LINE_ends_at_the_printed_25_00_and_92_23()
    {
        var receipt = await NovemberReport.WholeAsync(phone);

        Assert.Contains(receipt.Texts, text => text.Contains("25.00", StringComparison.Ordinal));
        Assert.Contains(receipt.Texts, text => text.Contains("92.23", StringComparison.Ordinal));
        Assert.Contains("2 ธ.ค. 67 เวลา 08.30 น.", receipt.Words, StringComparison.Ordinal);
        Assert.All(ministry.Line.Calls, call => Assert.Equal(("reply", 200), (call.Kind, call.Status)));
    }

    [Fact]
    public async Task A_bad_signature_is_refused_and_leaves_no_trace()
    {
        var body = LinePhone.Body(phone.Said(Phrases.Report));

        Assert.Equal(HttpStatusCode.Unauthorized, await phone.PostAsync(body, LineSignature.Compute("another secret", body)));
        Assert.Equal(HttpStatusCode.Unauthorized, await phone.PostAsync(body, LineSignature.Compute(Ministry.Secret, [.. body, 32])));
        Assert.Equal(HttpStatusCode.Unauthorized, await phone.PostAsync(body, ""));

        await AssertUntouchedAsync();
    }

    [Fact]
    public async Task A_body_over_a_mebibyte_is_413_whether_its_length_is_told_or_not()
    {
        var body = new byte[LineWebhookEndpoint.MaxBodyBytes + 1];
        using var untold = new HttpRequestMessage(HttpMethod.Post, LineWebhookEndpoint.Path) { Content = new ByteArrayContent(body) };
        untold.Headers.TransferEncodingChunked = true;
        using var response = await ministry.Bot.Public.SendAsync(untold);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await phone.PostAsync(body));
    }

    [Fact]
    public async Task A_signed_body_that_is_no_webhook_is_400()
    {
        foreach (var body in (string[])["", "nonsense", "{\"events\":[{\"type\":\"message\"", "{\"events\":7}"])
            Assert.Equal(HttpStatusCode.BadRequest, await phone.PostAsync(Encoding.UTF8.GetBytes(body)));
        await AssertUntouchedAsync();
    }

    [Fact]
    public async Task A_caller_that_hangs_up_in_the_middle_of_a_body_leaves_no_trace_and_the_next_is_served()
    {
        var body = LinePhone.Body(phone.Said(Phrases.Report));
        using (var caller = new TcpClient())
        {
            var door = ministry.Bot.Public.BaseAddress!;
            await caller.ConnectAsync(door.Host, door.Port);
            var head = $"POST {LineWebhookEndpoint.Path} HTTP/1.1\r\nHost: {door.Authority}\r\nContent-Length: {body.Length}\r\n"
                + $"{LineWebhookEndpoint.SignatureHeader}: {LineSignature.Compute(Ministry.Secret, body)}\r\n\r\n";
            await caller.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
            await caller.GetStream().WriteAsync(body.AsMemory(0, body.Length / 2));
        }

        await ministry.Bot.Logs.HasAsync("LINE webhook body could not be read");
        await AssertUntouchedAsync();
        Assert.Contains("1/3", (await phone.SayAsync(Phrases.Report)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_of_an_unknown_kind_are_counted_and_answered_200()
    {
        using var listener = new MeterListener();
        var kinds = new List<string>();
        listener.InstrumentPublished = (instrument, it) =>
        {
            if (instrument.Name == LineMetrics.EventsName && instrument.Meter.Scope == ministry.Bot.Get<IMeterFactory>())
                it.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => kinds.Add($"{tags[0].Value}"));
        listener.Start();

        await phone.SendAsync(phone.Event("videoPlayComplete"), phone.Event("notHeardOfYet", "new", new JsonArray(1)), phone.Said("เมนู"));
        await phone.LookAsync();

        Assert.Equal([LineMetrics.Unhandled, LineMetrics.Unhandled, LineMetrics.Taken], kinds);
    }

    [Fact]
    public async Task An_event_delivered_three_times_makes_one_submission_and_one_reply()
    {
        foreach (var step in NovemberReport.ToTheSecondQuestion.AddRange(NovemberReport.ToTheSummary)) await step(phone);
        var sending = phone.Tapped(Phrases.Send);
        var again = (JsonObject)sending.DeepClone();
        again["deliveryContext"]!["isRedelivery"] = true;

        await phone.SendAsync(sending);
        await phone.LookAsync();
        var calls = ministry.Line.Calls.Count;
        await phone.SendAsync(again, again);
        ministry.Clock.Advance(TimeSpan.FromMinutes(1));
        await ministry.SweepAsync();

        Assert.Equal(calls, ministry.Line.Calls.Count);
        var page = await ministry.Bot.Get<IYearStore>().ReadSinceAsync(new FiscalYear(2568), default, CancellationToken.None);
        var own = page.Submissions.Where(submission => submission.Key.OrgUnit.Value == "4.1").ToList();
        Assert.Equal(3, own.Count);
        Assert.All(own, submission => Assert.Single(submission.Revisions));
    }

    [Fact]
    public async Task Events_of_one_person_in_one_call_are_taken_and_answered_in_their_order()
    {
        JsonObject[] events = [phone.Said(Phrases.Report), phone.Said("ยังไม่ได้"), phone.Said(NovemberReport.FirstPlan), phone.Said("ใช่"), phone.Said("1")];

        await phone.SendAsync(events);
        foreach (var _ in events) await phone.LookAsync();

        Assert.Equal(events.Select(said => (string)said["replyToken"]!), ministry.Line.Delivered.Select(call => call.ReplyToken));
        Assert.Contains("3/3", phone.Screen.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_one_answer_is_on_its_way_the_persons_next_one_waits_and_other_people_are_served()
    {
        var (isHeld, letGo) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = phone.Said(Phrases.Report);
        ministry.Line.Before = async call =>
        {
            if (call.ReplyToken != (string)first["replyToken"]!) return;
            isHeld.SetResult();
            await letGo.Task;
        };

        await phone.SendAsync(first, phone.Said("ยังไม่ได้"));
        await isHeld.Task;
        foreach (var other in Enumerable.Range(6, 8)) await ministry.Phone($"rep-{other}.1").SayAsync("เมนู");
        Assert.DoesNotContain(ministry.Line.Delivered, call => call.ReplyToken!.EndsWith("02", StringComparison.Ordinal));

        letGo.SetResult();
        await phone.LookAsync();
        await phone.LookAsync();
        Assert.Equal(["1", "2"], ministry.Line.Delivered.TakeLast(2).Select(call => call.ReplyToken![^1..]));
    }

    private async Task AssertUntouchedAsync()
    {
        var chat = await ministry.Bot.Get<IChatStore>().LoadAsync(phone.Account, CancellationToken.None);
        Assert.Equal(("", 0), (chat.Dialogue, chat.RecentEvents.Length));
        Assert.Empty(await ministry.Bot.Get<IOutboxStore>().DueAsync(DateTimeOffset.MaxValue, 10, CancellationToken.None));
        Assert.Empty(ministry.Line.Calls);
    }
}
