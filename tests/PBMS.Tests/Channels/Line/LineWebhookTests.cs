using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Pbms.Bot.Channels.Line;
using Xunit;
using static Pbms.Tests.Channels.Line.LineWebhookJson;

namespace Pbms.Tests.Channels.Line;

public sealed class LineWebhookTests : IAsyncDisposable
{
    private readonly LineTestHost _host = LineTestHost.Build();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Every_event_is_taken_in_order_and_then_the_answers_are_sent()
    {
        Assert.Equal(200, await ReceiveAsync(Body(Said("1", "a"), Said("2", "b", OtherUser), Said("3", "c"))));
        Assert.Equal("run a; run b; run c; send a; send b; send c; ", _host.Turns.Story.ToString());
    }

    [Fact]
    public async Task An_event_that_was_taken_before_is_passed_on_and_answered_once()
    {
        var body = Body(Said("1", "a"), Said("1", "a"));
        Assert.Equal(200, await ReceiveAsync(body));
        Assert.Equal(200, await ReceiveAsync(body));
        Assert.Equal("run a; run a; send a; run a; run a; ", _host.Turns.Story.ToString());
    }

    [Fact]
    public async Task An_event_with_nothing_to_say_sends_nothing()
    {
        Assert.Equal(200, await ReceiveAsync(Body(Event("unfollow", "", id: "a"))));
        Assert.Equal("run a; ", _host.Turns.Story.ToString());
    }

    [Fact]
    public async Task A_failed_turn_does_not_stop_other_people_and_asks_LINE_to_come_again()
    {
        Assert.Equal(503, await ReceiveAsync(Body(Said(FakeTurns.Breaks, "a"), Said("2", "b", OtherUser))));
        Assert.Equal("run a; run b; send b; ", _host.Turns.Story.ToString());
    }

    [Fact]
    public async Task After_a_failed_turn_the_same_persons_later_events_wait_for_it()
    {
        Assert.Equal(503, await ReceiveAsync(Body(Said("1", "a"), Said(FakeTurns.Breaks, "b"), Said("3", "c"))));
        Assert.Equal("run a; run b; send a; ", _host.Turns.Story.ToString());
    }

    [Fact]
    public async Task LINEs_test_call_is_answered_200()
    {
        Assert.Equal(200, await ReceiveAsync(Body()));
        Assert.Equal("", _host.Turns.Story.ToString());
    }

    [Fact]
    public async Task A_bad_signature_is_refused_before_anything_is_read()
    {
        var webhook = _host.Services.GetRequiredService<ILineWebhook>();
        Assert.Equal(401, await webhook.ReceiveAsync("not json"u8.ToArray(), "nonsense", CancellationToken.None));
        Assert.Equal(401, await webhook.ReceiveAsync(Body(Said("1", "a")), null, CancellationToken.None));
        Assert.Equal("", _host.Turns.Story.ToString());
    }

    [Fact]
    public async Task A_channel_without_a_secret_refuses_what_is_signed_with_nothing()
    {
        await using var off = LineTestHost.Build(null, ("Line:ChannelSecret", ""));
        var body = Body(Said("1", "a"));
        Assert.Equal(401, await off.Services.GetRequiredService<ILineWebhook>().ReceiveAsync(
            body, LineSignature.Compute("", body), CancellationToken.None));
    }

    [Fact]
    public async Task Every_event_is_counted_by_what_became_of_it()
    {
        using var counted = new Counted(_host.Services.GetRequiredService<IMeterFactory>());
        await ReceiveAsync(Body(
            Said("1", "a"),
            Said("2", "b"),
            Said(FakeTurns.Breaks, "c"),
            Said("4", "d"),
            Event("follow", "", mode: "standby"),
            Event("leave", "", source: """{"type":"group","groupId":"C1"}"""),
            Event("somethingNew", "")));
        Assert.Equal("taken taken failed held_back standby group unhandled", string.Join(' ', counted.Kinds));
    }

    private Task<int> ReceiveAsync(byte[] body) => _host.Services.GetRequiredService<ILineWebhook>().ReceiveAsync(
        body, LineSignature.Compute(LineTestHost.Secret, body), CancellationToken.None);

    private sealed class Counted : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Counted(IMeterFactory meters)
        {
            // The meters of one host, not of the tests that run beside this one.
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == LineMetrics.EventsName && instrument.Meter.Scope == meters)
                    listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Kinds.Add($"{tags[0].Value}"));
            _listener.Start();
        }

        public List<string> Kinds { get; } = [];

        public void Dispose() => _listener.Dispose();
    }
}
