using Microsoft.Extensions.DependencyInjection;
using Pbms.Bot.Channels.Line.Checking;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Channels.Line;

/// <summary>"line check" says what is wrong and what to do about it.</summary>
public sealed class LineCheckTests
{
    private const string Webhook = "https://bot.example/line/webhook";

    private static readonly Func<HttpResponseMessage> Info = FakeLine.Answers(200, """{"displayName":"PBMS","basicId":"@123abcde","chatMode":"bot","markAsReadMode":"auto"}""");
    private static readonly Func<HttpResponseMessage> IsSet = FakeLine.Answers(200, $$"""{"endpoint":"{{Webhook}}","active":true}""");
    private static readonly Func<HttpResponseMessage> Works = FakeLine.Answers(200, """{"success":true,"statusCode":200,"reason":"OK"}""");
    private static readonly Func<HttpResponseMessage>[] NoLimit =
        [FakeLine.Answers(200, """{"type":"none"}"""), FakeLine.Answers(200, """{"totalUsage":7}""")];

    public static TheoryData<string, int, string, string> Troubles => new()
    {
        { """{"endpoint":"https://bot.example/line/webhook","active":false}""", 200, "", "Use webhook" },
        { """{"endpoint":"https://bot.example/","active":true}""", 200, "", "/line/webhook" },
        { """{"message":"Not found"}""", 404, "", "--set-webhook" },
        { IsSetBody, 200, """{"success":false,"statusCode":401,"reason":"ERROR_STATUS_CODE"}""", "Line:ChannelSecret" },
        { IsSetBody, 200, """{"success":false,"statusCode":0,"reason":"COULD_NOT_CONNECT"}""", "certificate" },
        { IsSetBody, 200, """{"success":false,"statusCode":0,"reason":"REQUEST_TIMEOUT"}""", "proxy" },
        { IsSetBody, 200, """{"success":false,"statusCode":502,"reason":"ERROR_STATUS_CODE"}""", "public door" },
    };

    private static string IsSetBody => $$"""{"endpoint":"{{Webhook}}","active":true}""";

    [Fact]
    public async Task An_account_in_order_is_all_good_and_a_webhook_given_is_set_first()
    {
        var line = new FakeLine([Info, FakeLine.Answers(200), IsSet, Works, .. NoLimit]);

        var findings = await RunAsync(line, new Uri(Webhook));

        Assert.All(findings, finding => Assert.Equal((ChannelFindingKind.Good, null), (finding.Kind, finding.ToDo)));
        Assert.Equal(["GET info", "PUT endpoint", "GET endpoint", "POST test", "GET quota", "GET consumption"], line.Calls.Select(call => $"{call.Method} {call.RequestUri!.Segments[^1]}"));
        Assert.Equal($$"""{"endpoint":"{{Webhook}}"}""", line.Bodies[1]);
    }

    [Theory, MemberData(nameof(Troubles))]
    public async Task Each_trouble_of_the_webhook_has_its_remedy(string setting, int status, string test, string remedy)
    {
        var tested = test.Length == 0 ? Array.Empty<Func<HttpResponseMessage>>() : [FakeLine.Answers(200, test)];

        var findings = await RunAsync(new FakeLine([Info, FakeLine.Answers(status, setting), .. tested, .. NoLimit]));

        Assert.Contains(remedy, Assert.Single(findings, finding => finding.Kind is ChannelFindingKind.Bad).ToDo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_refused_ends_the_check_with_its_remedy()
    {
        var finding = Assert.Single(await RunAsync(new FakeLine(FakeLine.Answers(401))));
        Assert.Contains("long-lived token", finding.ToDo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quota_that_is_used_up_and_messages_never_marked_as_read_are_told()
    {
        var manual = FakeLine.Answers(200, """{"displayName":"PBMS","basicId":"@1","chatMode":"chat","markAsReadMode":"manual"}""");
        Func<HttpResponseMessage>[] spent = [FakeLine.Answers(200, """{"type":"limited","value":300}"""), FakeLine.Answers(200, """{"totalUsage":300}""")];
        var days = Enumerable.Repeat(FakeLine.Answers(200, """{"status":"unready"}"""), 100);

        var findings = await RunAsync(new FakeLine([manual, IsSet, Works, .. spent, .. days]));

        Assert.Contains(findings, finding => finding is { Kind: ChannelFindingKind.Doubtful, Subject: "Read marks" });
        Assert.Contains("300 of 300", Assert.Single(findings, finding => finding.Kind is ChannelFindingKind.Bad).Seen, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<ChannelFinding>> RunAsync(FakeLine line, Uri? webhook = null)
    {
        await using var host = LineTestHost.Build(line);
        return await ActivatorUtilities.CreateInstance<LineCheck>(host.Services).RunAsync(webhook, CancellationToken.None);
    }
}
