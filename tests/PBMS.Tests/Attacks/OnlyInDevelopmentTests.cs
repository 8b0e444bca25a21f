using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Pbms.Bot;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Channels.Teams;
using Pbms.Tests.Channels.Teams;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Attacks;

/// <summary>Where anybody may be anybody is nowhere but in the Development environment, whatever else is set.</summary>
public sealed class OnlyInDevelopmentTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public static TheoryData<string> Others => ["Production", "Staging", "Test", "Dev", "Development2", "Develop", "Demonstration", "Local", "prod", "x", "Development ", "พัฒนา"];

    public void Dispose() => data.Dispose();

    [Theory]
    [MemberData(nameof(Others))]
    public async Task There_is_no_simulator_no_clock_to_turn_and_no_demonstration(string environment)
    {
        await using var app = Build(environment, "--Demonstration:StartEmpty=false", "--Simulator:Enabled=true", "--Line:ApiBaseAddress=http://127.0.0.1:9");

        var routes = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!).ToList();
        Assert.Contains(routes, route => route.EndsWith("line/webhook", StringComparison.Ordinal));
        Assert.DoesNotContain(routes, route => route.Contains("simulator", StringComparison.OrdinalIgnoreCase) || route is "/" or "");
        Assert.Null(app.Services.GetService<SimulatedLine>());
        Assert.Null(app.Services.GetService<SimulatedClock>());
        Assert.Null(app.Services.GetService<ISimulatorReset>());
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Teams_without_a_token_stops_the_start_and_so_does_no_channel_at_all(string environment)
    {
        await using (var anonymous = Build(environment, $"--Teams:AppId={FakeTeams.AppId}", $"--Teams:TenantId={FakeTeams.Tenant}", "--Teams:AppSecret=s", "--Teams:AllowAnonymous=true"))
            Assert.Contains("Teams:AllowAnonymous", Assert.Throws<OptionsValidationException>(() => anonymous.Services.GetRequiredService<IOptions<TeamsOptions>>().Value).Message, StringComparison.Ordinal);

        await using var mute = BotHost.Build([$"--environment={environment}", "--Process:Roles=chat", $"--Storage:Path={data.File("mute.db")}"]);
        Assert.Contains("no channel is on", Assert.ThrowsAny<Exception>(() => mute.Services.GetRequiredService<IStartupValidator>().Validate()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_development_a_real_channel_takes_the_place_of_the_simulator()
    {
        await using var app = Build("Development");
        Assert.Null(app.Services.GetService<SimulatedLine>());

        await using var simulated = BotHost.Build(["--environment=Development", "--Process:Roles=chat", $"--Storage:Path={data.File("dev.db")}"]);
        Assert.NotNull(simulated.Services.GetService<SimulatedLine>());
    }

    private WebApplication Build(string environment, params string[] settings)
    {
        return BotHost.Build(
            [$"--environment={environment}", $"--Storage:Path={data.File("pbms.db")}", "--Process:Roles=chat", "--Doors:Public=127.0.0.1:0", "--Doors:Admin=127.0.0.1:0", $"--Line:ChannelSecret={Ministry.Secret}", "--Line:ChannelAccessToken=t", .. settings]);
    }
}
