using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Channels.Teams;
using Xunit;

namespace Pbms.Tests.Channels.Teams;

public sealed class TeamsPaceTests
{
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public void However_much_there_is_to_say_no_limit_of_a_chat_is_passed()
    {
        var pace = new TeamsPace(clock);
        var sent = new List<DateTimeOffset>();
        for (var tick = 0; tick < 4000; tick++)
        {
            if (pace.Take("a", "t") == TimeSpan.Zero) sent.Add(clock.GetUtcNow());
            clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        foreach (var (seconds, most) in new[] { (1, 7), (2, 8), (30, 60), (3600, 1800) })
            Assert.All(sent, (from, _) => Assert.InRange(sent.Count(at => at >= from && at < from + TimeSpan.FromSeconds(seconds)), 1, most));
        Assert.True(sent.Count > 700, $"Only {sent.Count} in 400 seconds.");
    }

    [Fact]
    public void Fifty_requests_a_second_are_all_for_one_organisation()
    {
        var pace = new TeamsPace(clock);

        Assert.Equal(50, Enumerable.Range(0, 80).Count(chat => pace.Take($"chat {chat}", "t") == TimeSpan.Zero));
        Assert.Equal(TimeSpan.Zero, pace.Take("chat of another", "other"));
    }
}
