using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Pbms.Bot.Channels.Line;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>A person's LINE: shows what they did and hands it to the bot as LINE would, body signed and all.</summary>
public sealed class SimulatedPhone(
    ISimulatorPeople people,
    ILineWebhook webhook,
    SimulatedLine line,
    SimulatorTranscript transcript,
    IOptions<LineOptions> options,
    TimeProvider clock)
{
    private const int Ok = 200;

    public async Task<bool> KnowsAsync(string lineUserId, CancellationToken cancellationToken)
    {
        var everyone = await people.AllAsync(cancellationToken);
        return everyone.Any(person => person.LineUserId == lineUserId);
    }

    public async Task<PhoneOutcome> DoAsync(string lineUserId, PhoneAction action, CancellationToken cancellationToken)
    {
        if (!await KnowsAsync(lineUserId, cancellationToken)) return PhoneOutcome.UnknownPerson;
        if (action is PhoneAction.Follow) line.Unblock(lineUserId);
        if (line.HasBlocked(lineUserId)) return PhoneOutcome.Blocked;
        if (action is PhoneAction.Unfollow) line.Block(lineUserId);

        // Before the bot hears of it: the answer may be here before the webhook returns.
        transcript.AddPerson(lineUserId, action);
        var replyToken = action is PhoneAction.Unfollow ? null : line.IssueReplyToken(lineUserId);
        var body = LineWebhookBody.Write(lineUserId, action, clock.GetUtcNow(), replyToken);
        var status = await webhook.ReceiveAsync(body, Sign(body), cancellationToken);
        return status == Ok ? PhoneOutcome.Taken : PhoneOutcome.WebhookRefused;
    }

    private string Sign(byte[] body) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.ChannelSecret ?? ""), body));
}
