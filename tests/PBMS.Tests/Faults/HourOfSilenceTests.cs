using Pbms.Bot.Conversation;
using Pbms.Core.Storage;
using Pbms.Tests.Channels.Teams;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Faults;

/// <summary>A platform that takes nothing for an hour while people write to the bot, and then is there again.</summary>
public sealed class HourOfSilenceTests
{
    private const int People = 40;

    /// <summary>Two seconds doubled up to a quarter of an hour are about a dozen tries in an hour.</summary>
    private const int MostTries = 14;

    [Fact]
    public async Task After_an_hour_without_LINE_everybody_gets_every_answer_once_in_order_and_LINE_was_not_flooded()
    {
        await using var ministry = await Ministry.OpenAsync();
        await ministry.Bot.Get<ICommitStore>().CommitAsync(new Commit(null, Crowd.Changes(People, ministry.Clock.GetUtcNow()), [], []), CancellationToken.None);
        var phones = Enumerable.Range(1, People).Select(number => ministry.Phone(Crowd.Name(number))).ToList();
        ministry.Line.IsDown = true;
        var keys = phones.ToDictionary(phone => phone.Account.UserId, _ => new List<string>());
        for (var minute = 0; minute < 60; minute++)
        {
            if (minute % 20 == 0) foreach (var phone in phones) await SayAsync(phone, keys);
            ministry.Clock.Advance(TimeSpan.FromMinutes(1));
            await ministry.SweepAsync();
        }

        var tries = ministry.Line.Calls.CountBy(call => call.To ?? call.ReplyToken!).ToList();
        Assert.Empty(ministry.Line.Delivered);
        Assert.InRange(ministry.Line.Calls.Count, People, People * (MostTries + 3));
        Assert.All(tries, each => Assert.InRange(each.Value, 1, MostTries));

        ministry.Line.IsDown = false;
        for (var sweep = 0; sweep < 4; sweep++)
        {
            ministry.Clock.Advance(TimeSpan.FromMinutes(15));
            await ministry.SweepAsync();
        }

        var delivered = ministry.Line.Delivered.ToLookup(push => push.To!, push => push.RetryKey!);
        Assert.All(keys, each => Assert.Equal(each.Value, delivered[each.Key]));
        Assert.Equal(People * 3, ministry.Line.Delivered.Count);
        Assert.Empty(await ministry.Bot.Get<IOutboxStore>().GivenUpAsync(10, CancellationToken.None));
    }

    [Fact]
    public async Task After_an_hour_without_Teams_every_answer_stands_in_the_chat_once_and_in_order()
    {
        await using var teams = await TeamsServer.StartAsync();
        await using var ministry = await Ministry.OpenAsync(teams: teams);
        var phone = new TeamsPhone(ministry, teams, TeamsActivities.Entra);
        teams.Fails(Enumerable.Repeat(TeamsTrouble.Unavailable, 10_000).ToArray());
        for (var minute = 0; minute < 60; minute++)
        {
            if (minute % 20 == 0) await phone.PostAsync(phone.Of(TeamsActivities.Said("สวัสดีค่ะ", phone.NewId())));
            ministry.Clock.Advance(TimeSpan.FromMinutes(1));
            await ministry.SweepAsync();
        }

        Assert.Empty(teams.Standing);
        // The first of each message at once: somebody may be looking at the screen.
        Assert.InRange(teams.Calls.Count, 1, MostTries + 2);

        teams.IsBack();
        for (var sweep = 0; sweep < 4; sweep++)
        {
            ministry.Clock.Advance(TimeSpan.FromMinutes(15));
            await ministry.SweepAsync();
        }

        Assert.Equal(3, teams.Standing.Count);
        Assert.Empty(await ministry.Bot.Get<IOutboxStore>().DueAsync(DateTimeOffset.MaxValue, 10, CancellationToken.None));
        Assert.All(teams.Standing.Values, standing => Assert.Contains(Phrases.CodeWanted.Split('\n')[0], standing.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal));
    }

    private static async Task SayAsync(LinePhone phone, Dictionary<string, List<string>> keys)
    {
        await phone.SendAsync(phone.Said(Phrases.Menu));
        keys[phone.Account.UserId].Add(phone.LastAnswer.ToString());
    }
}
