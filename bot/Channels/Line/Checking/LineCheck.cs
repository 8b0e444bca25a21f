using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Line.Checking;

/// <summary>Looks whether the account is set up for the bot, and says what to mend.</summary>
public sealed class LineCheck(LineApi line, LineQuota quota, IOptions<LineOptions> options) : IChannelCheck
{
    private const string Token = "Access token";
    private const string Webhook = "Webhook";
    private const string Console = "in the LINE Developers Console, Messaging API";

    public string Channel => ChatAccount.Line;

    public async Task<IReadOnlyList<ChannelFinding>> RunAsync(CancellationToken cancellationToken) =>
        options.Value.IsOn ? await RunAsync(null, cancellationToken) : [];

    /// <param name="webhook">To be set as the webhook address first; null leaves it.</param>
    public async Task<IReadOnlyList<ChannelFinding>> RunAsync(Uri? webhook, CancellationToken cancellationToken)
    {
        var info = await line.GetAsync("v2/bot/info", cancellationToken);
        if (info is not LineResult.Answered { IsGood: true } account) return [NoToken(info)];
        List<ChannelFinding> findings = [.. Account(account)];
        if (webhook is not null) findings.Add(await SetAsync(webhook, cancellationToken));
        findings.AddRange(await WebhookAsync(cancellationToken));
        findings.Add(await QuotaAsync(cancellationToken));
        return findings;
    }

    private ChannelFinding NoToken(LineResult result) => result switch
    {
        LineResult.Answered { Status: 401 or 403 } when string.IsNullOrWhiteSpace(options.Value.ChannelAccessToken) => ChannelFinding.Bad(
            Token, "LINE issues none", "Compare Line:ChannelId and Line:ChannelSecret with the console (Basic settings)."),
        LineResult.Answered { Status: 401 or 403 } => ChannelFinding.Bad(
            Token, "LINE does not accept it", $"Issue a long-lived token {Console}, or leave Line:ChannelAccessToken out and set Line:ChannelId."),
        LineResult.Answered other => ChannelFinding.Bad(Token, $"LINE answered {other.Status}", "Line:ApiBaseAddress may not lead to LINE."),
        _ => ChannelFinding.Bad(
            Token, "LINE does not answer", "Look at Line:ApiBaseAddress, the proxy and the firewall: the server calls api.line.me and api-data.line.me on port 443."),
    };

    private IEnumerable<ChannelFinding> Account(LineResult.Answered account)
    {
        yield return ChannelFinding.Good(Token, string.IsNullOrWhiteSpace(options.Value.ChannelAccessToken) ? "issued from id and secret" : "long-lived, accepted");
        yield return ChannelFinding.Good("Account", $"{account.Body.Text("displayName")} {account.Body.Text("basicId")}");
        if (account.Body.Text("markAsReadMode") is "manual" && !options.Value.MarkAsRead)
            yield return ChannelFinding.Doubtful("Read marks", "nothing is marked as read", "Set Line:MarkAsRead=true, or switch chat off in the OA Manager.");
    }

    private async Task<ChannelFinding> SetAsync(Uri webhook, CancellationToken cancellationToken)
    {
        var set = await line.CallAsync(
            HttpMethod.Put, "v2/bot/channel/webhook/endpoint", new JsonObject { ["endpoint"] = webhook.AbsoluteUri }, cancellationToken);
        return set is LineResult.Answered { IsGood: true }
            ? ChannelFinding.Good(Webhook, $"set to {webhook.AbsoluteUri}; LINE takes up to a minute to use it")
            : ChannelFinding.Bad(Webhook, $"could not be set to {webhook.AbsoluteUri}", $"It must be https, with a public certificate; or set it {Console}.");
    }

    private async Task<IReadOnlyList<ChannelFinding>> WebhookAsync(CancellationToken cancellationToken)
    {
        var setting = await line.GetAsync("v2/bot/channel/webhook/endpoint", cancellationToken);
        if (setting is LineResult.Answered { Status: 404 })
            return [ChannelFinding.Bad(Webhook, "no address is set", $"Run this command with --set-webhook https://your-host{LineWebhookEndpoint.Path}.")];
        if (setting is not LineResult.Answered { IsGood: true, Body: var body }) return [ChannelFinding.Bad(Webhook, "LINE does not tell its address", "Try again.")];
        var address = body.Text("endpoint") ?? "";
        if (!body.IsTrue("active")) return [ChannelFinding.Bad(Webhook, $"{address} is switched off", $"Switch 'Use webhook' on {Console}.")];
        return address.EndsWith(LineWebhookEndpoint.Path, StringComparison.Ordinal)
            ? [ChannelFinding.Good(Webhook, address), await TestAsync(cancellationToken)]
            : [ChannelFinding.Bad(Webhook, $"{address} is not the bot's", $"It must end in {LineWebhookEndpoint.Path}.")];
    }

    private async Task<ChannelFinding> TestAsync(CancellationToken cancellationToken)
    {
        const string Subject = "Webhook test";
        var test = await line.PostAsync("v2/bot/channel/webhook/test", [], cancellationToken);
        if (test is not LineResult.Answered { IsGood: true, Body: var body })
            return ChannelFinding.Doubtful(Subject, "LINE did not test it", "LINE tests 60 times an hour at most; try again later.");
        if (body.IsTrue("success")) return ChannelFinding.Good(Subject, "LINE called it and was answered 200");
        return (body.Text("reason"), body.Number("statusCode")) switch
        {
            (_, 401) => ChannelFinding.Bad(Subject, "the bot answered 401", "Line:ChannelSecret is another channel's: copy it again (Basic settings)."),
            ("COULD_NOT_CONNECT", _) => ChannelFinding.Bad(Subject, "LINE cannot reach it", "Look at DNS, the firewall, and that the certificate and its chain are of a public authority."),
            ("REQUEST_TIMEOUT", _) => ChannelFinding.Bad(Subject, "no answer within two seconds", "Look whether the bot is running behind the proxy."),
            (var reason, var status) => ChannelFinding.Bad(
                Subject, string.Create(CultureInfo.InvariantCulture, $"{reason}, HTTP {status}"), "Look whether the proxy leads to the bot's public door."),
        };
    }

    private async Task<ChannelFinding> QuotaAsync(CancellationToken cancellationToken)
    {
        const string Subject = "Messages this month";
        if (await quota.ForecastAsync(cancellationToken) is not { } forecast) return ChannelFinding.Doubtful(Subject, "LINE does not tell", "Try again.");
        if (forecast.Limit is not { } limit) return ChannelFinding.Good(Subject, string.Create(CultureInfo.InvariantCulture, $"{forecast.Used:N0} sent, no limit"));
        var seen = string.Create(CultureInfo.InvariantCulture, $"{forecast.Used:N0} of {limit:N0} sent, about {forecast.ExpectedInAll:N0} by its end");
        return forecast switch
        {
            { Left: 0 } => ChannelFinding.Bad(Subject, seen, "Nothing is pushed until the month ends; a larger plan can be had in the OA Manager. Answers are free and go on."),
            { IsScarce: true } => ChannelFinding.Doubtful(Subject, seen, "Summaries wait for people's next message; consider a larger plan in the OA Manager."),
            _ => ChannelFinding.Good(Subject, seen),
        };
    }
}
