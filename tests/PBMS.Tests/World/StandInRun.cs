using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Pbms.Bot;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Conversation;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>
/// Two hundred reporters against a stand-in of LINE in a process of its own, with its faults on. Run by hand: PBMS_LINE_STANDIN is its
/// address, and its webhook goes to PBMS_LINE_DOOR, an address of this machine.
/// </summary>
public sealed class StandInRun(ITestOutputHelper output)
{
    private const int Reporters = 200;
    private const int AtOnce = 10;

    /// <summary>Each of them so often, with calls that go well in between.</summary>
    private const int Rounds = 15;

    private static readonly object[] Faults =
    [
        new { kind = "500", path = "/message/", skip = 5 },
        new { kind = "500", path = "/message/", skip = 5, delivered = true },
        new { kind = "conn-reset", path = "/message/", skip = 5 },
        new { kind = "conn-reset", path = "/message/", skip = 5, delivered = true },
        new { kind = "429", path = "/message/", skip = 5 },
        new { kind = "garbage", path = "/message/", skip = 5 },
        new { kind = "garbage", path = "/message/", skip = 5, delivered = true },
    ];

    private static readonly object[] Outages =
    [
        new { kind = "timeout", path = "/message/", holdMs = 12_000, count = 3 },
        new { kind = "timeout", path = "/message/", holdMs = 12_000, count = 3, delivered = true },
    ];

    private static readonly object[] OfPushes =
    [
        new { kind = "429-quota", path = "/message/push", count = 10, skip = 5 },
        new { kind = "500", path = "/message/push", count = 10, skip = 5, delivered = true },
        new { kind = "409", path = "/message/push", count = 10, skip = 5, delivered = true },
        new { kind = "conn-reset", path = "/message/push", count = 10, skip = 5, delivered = true },
        new { kind = "garbage", path = "/message/push", count = 10, skip = 5 },
        new { kind = "500", path = "/message/multicast", delivered = true },
        new { kind = "timeout", path = "/message/multicast", holdMs = 12_000 },
    ];

    private readonly string? standIn = Environment.GetEnvironmentVariable("PBMS_LINE_STANDIN");
    private readonly string? door = Environment.GetEnvironmentVariable("PBMS_LINE_DOOR");

    [Fact(Explicit = true)]
    public async Task Everybody_completes_the_report()
    {
        using var data = new TemporaryFolder();
        await using var app = await StartAsync(data.File("pbms.db"));
        using var line = new HttpClient { BaseAddress = new Uri(standIn!), Timeout = TimeSpan.FromMinutes(5) };
        // The year was put in after the start, so what the start does is done again; and what runs the first time is compiled.
        await ActivatorUtilities.CreateInstance<YearWarmUp>(app.Services).StartAsync(CancellationToken.None);
        foreach (var _ in Enumerable.Range(0, 3)) await new StandInPhone(line, SimulatedLineUserId.Of(new PersonId("rep-4.1"))).WarmAsync();
        await line.PostAsync("/_double/reset", null);
        await FaultsAsync(line, Outages.Concat(Enumerable.Repeat(Faults, Rounds).SelectMany(faults => faults)));
        var (clock, times) = (Stopwatch.StartNew(), new ConcurrentBag<TimeSpan>());

        await Parallel.ForEachAsync(Enumerable.Range(1, Reporters), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            var phone = new StandInPhone(line, User(number));
            var receipt = await Crowd.ReportAsync(phone);
            Assert.Contains(Phrases.SentTitle, receipt.Words, StringComparison.Ordinal);
            foreach (var time in phone.Times) times.Add(time);
        });

        output.WriteLine($"{Reporters} reports in {clock.Elapsed}, {times.Count} messages; answers: median {At(times, 0.5)}, 95 % {At(times, 0.95)}, longest {times.Max()}");
        await PushAsync(app, line);
        var outbox = app.Services.GetRequiredService<IOutboxStore>();
        output.WriteLine($"waiting: {(await outbox.DueAsync(DateTimeOffset.MaxValue, 9999, CancellationToken.None)).Count}");
        foreach (var dead in await outbox.GivenUpAsync(50, CancellationToken.None)) output.WriteLine($"given up: {dead.Reason}");
        await TellAsync(line);
    }

    private static TimeSpan At(IEnumerable<TimeSpan> times, double share) => times.Order().ElementAt((int)(times.Count() * share));

#pragma warning disable RS0030
    private static TimeProvider TimeProvider => TimeProvider.System;
#pragma warning restore RS0030

    private static string User(int number) => SimulatedLineUserId.Of(new PersonId(Crowd.Name(number)));

    private static async Task FaultsAsync(HttpClient line, IEnumerable<object> faults)
    {
        foreach (var fault in faults) (await line.PostAsJsonAsync("/_double/fault", fault)).EnsureSuccessStatusCode();
    }

    /// <summary>To each a push of their own, and to all the same words.</summary>
    private static async Task PushAsync(WebApplication app, HttpClient line)
    {
        await line.DeleteAsync("/_double/fault");
        await FaultsAsync(line, OfPushes);
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var messages = Enumerable.Range(1, Reporters).SelectMany(number => new[]
        {
            Message(number, $"ข้อความถึงผู้รายงาน {number}", MessageUrgency.Answer, now), Message(number, "ครบกำหนดวันนี้ค่ะ", MessageUrgency.Reminder, now),
        });
        await app.Services.GetRequiredService<ICommitStore>().CommitAsync(new Commit(null, [], [.. messages], []), CancellationToken.None);
        var outbox = app.Services.GetRequiredService<IOutboxStore>();
        for (var look = 0; look < 60 && (await outbox.DueAsync(DateTimeOffset.MaxValue, 1, CancellationToken.None)).Count > 0; look++)
            await Task.Delay(TimeSpan.FromSeconds(5), TimeProvider, CancellationToken.None);
    }

    private static OutboxMessage Message(int number, string words, MessageUrgency urgency, DateTimeOffset now) => new(
        DeterministicId.From(words, User(number)), new ChatAccount(ChatAccount.Line, User(number)), ReplyJson.Write([new Reply.Words(words)]), null, null, now, now, Urgency: urgency);

    private async Task TellAsync(HttpClient line)
    {
        var rows = await line.GetFromJsonAsync<JsonElement>("/_double/outbox");
        rows = JsonSerializer.SerializeToElement(rows.EnumerateArray().Where(row => row.GetProperty("kind").GetString() != "loading"));
        var answered = rows.EnumerateArray().GroupBy(row => AnswerOf(row)).ToList();
        output.WriteLine($"delivered: {rows.GetArrayLength()}, of them different answers: {answered.Count}; twice: {answered.Count(answer => answer.Count() > 1)}");
        output.WriteLine($"by kind: {string.Join(", ", rows.EnumerateArray().CountBy(row => row.GetProperty("kind").GetString()!))}");
        var violations = await line.GetFromJsonAsync<JsonElement>("/_double/violations");
        output.WriteLine($"violations: {string.Join(", ", violations.EnumerateArray().CountBy(row => $"{row.GetProperty("severity")} {row.GetProperty("code")}"))}");
        output.WriteLine((await line.GetFromJsonAsync<JsonElement>("/_double/metrics")).GetRawText());
    }

    // A reply is to an event, and a push carries the id made from it.
    private static string AnswerOf(JsonElement row) => row.GetProperty("kind").GetString() == "push"
        ? row.GetProperty("retryKey").GetString()!
        : row.GetProperty("kind").GetString() == "multicast" ? $"{row.GetProperty("retryKey")} {row.GetProperty("userId")}"
        : DeterministicId.From("answer", $"line:{row.GetProperty("userId")}", row.GetProperty("webhookEventId").GetString()!).ToString("D");

    private async Task<WebApplication> StartAsync(string database)
    {
        var now = new DateTimeOffset(2024, 12, 2, 8, 30, 0, TimeSpan.FromHours(7));
        var app = BotHost.Build(
            [
                $"--Doors:Public={door}", "--Doors:Admin=127.0.0.1:0", $"--Storage:Path={database}", "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Pbms=Error",
                $"--Line:ChannelSecret={Ministry.Secret}", $"--Line:ChannelId=1234567890", $"--Line:ApiBaseAddress={standIn}", $"--Line:DataBaseAddress={standIn}",
            ],
            builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new ShiftedClock(now - TimeProvider.GetUtcNow()))));
        await app.StartAsync();
        await ActivatorUtilities.CreateInstance<DemonstrationSeeder>(app.Services, DemonstrationYear.BeforeLastReport()).SeedIfEmptyAsync(CancellationToken.None);
        Assert.Equal(
            CommitOutcome.Committed,
            await app.Services.GetRequiredService<ICommitStore>().CommitAsync(new Commit(null, Crowd.Changes(Reporters, now), [], []), CancellationToken.None));
        return app;
    }

    /// <summary>Runs as the machine's, in another year.</summary>
    private sealed class ShiftedClock(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }
}
