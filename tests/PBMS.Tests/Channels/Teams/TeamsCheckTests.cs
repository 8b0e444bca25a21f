using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Channels.Teams;

/// <summary>Whether Microsoft knows the bot, told without a secret.</summary>
public sealed class TeamsCheckTests
{
    [Fact]
    public async Task A_token_handed_out_is_in_order()
    {
        await using var host = await TeamsTestHost.StartAsync();

        var findings = await host.CheckAsync();

        Assert.All(findings, finding => Assert.Equal((ChannelFindingKind.Good, null), (finding.Kind, finding.ToDo)));
        Assert.Contains(findings, finding => finding.Seen.Contains(FakeTeams.AppId, StringComparison.Ordinal));
        Assert.DoesNotContain(findings, finding => finding.ToString().Contains("token-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_secret_is_told_with_its_remedy()
    {
        await using var host = await TeamsTestHost.StartAsync();
        host.Teams.RefusesLogins = true;

        var bad = Assert.Single(await host.CheckAsync(), finding => finding.Kind is ChannelFindingKind.Bad);

        Assert.Contains("invalid_client", bad.Seen, StringComparison.Ordinal);
        Assert.Contains("Teams:AppId", bad.ToDo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_is_off_has_nothing_to_tell()
    {
        await using var host = await TeamsTestHost.StartAsync(settings: ("Teams:AppId", null));

        Assert.Empty(await host.CheckAsync());
    }
}
