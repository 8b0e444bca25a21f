using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Jobs;
using Pbms.Bot.Links;
using Pbms.Core.Organisation;
using Pbms.Tests.Storage;
using Pbms.Tests.Storage.Postgres;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Processes;

/// <summary>Two whole programs on one database, each with a clock that stands still.</summary>
[Collection(PostgresTests.Name)]
public sealed class RemindersOnceTests : IDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 12, 2, 8, 30, 0, TimeSpan.FromHours(7)));

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task The_same_job_in_two_processes_at_once_reminds_everybody_once()
    {
        var connection = await PostgresForTests.NewDatabaseAsync();
        await using var line = await LineServer.StartAsync();
        await using var one = await StartAsync(connection, line);
        await ActivatorUtilities.CreateInstance<DemonstrationSeeder>(one.Services, DemonstrationYear.BeforeLastReport()).SeedIfEmptyAsync(CancellationToken.None);
        await using var other = await StartAsync(connection, line);

        await Task.WhenAll(one.Get<Reminding>().RunAsync(null, CancellationToken.None), other.Get<Reminding>().RunAsync(null, CancellationToken.None));
        await Task.WhenAll(SweepAsync(one), SweepAsync(other));
        await SweepAsync(one);

        var told = line.Delivered.SelectMany(call => call.Kind == "multicast" ? call.ToAll : [call.To!]).ToList();
        Assert.Contains(SimulatedLineUserId.Of(new PersonId("rep-4.1")), told);
        Assert.Equal(told.Distinct().Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_link_sealed_by_one_process_is_opened_by_another()
    {
        var connection = await PostgresForTests.NewDatabaseAsync();
        await using var line = await LineServer.StartAsync();
        await using var one = await StartAsync(connection, line);
        var url = one.Get<PrivateLinks>().UrlOf("evidence/1", new PersonId("rep-4.1"))!;
        await using var other = await StartAsync(connection, line);

        var opened = other.Get<PrivateLinks>().Open(url[(url.LastIndexOf('/') + 1)..]);

        Assert.Equal((new PersonId("rep-4.1"), "evidence/1"), opened);
    }

    private static Task SweepAsync(RunningBot bot) => bot.Get<OutboxSweep>().RunAsync(CancellationToken.None);

    private Task<RunningBot> StartAsync(string connection, LineServer line) => RunningBot.StartAsync(
        data.File("pbms.db"),
        [
            "--environment=Production",
            "--Storage:Kind=Postgres",
            $"--Storage:Connection={connection}",
            "--Links:PublicAddress=https://bot.example/",
            $"--Links:KeyFolder={data.File("nowhere")}",
            $"--Line:ChannelSecret={Ministry.Secret}",
            $"--Line:ChannelAccessToken={LineServer.Token}",
            $"--Line:ApiBaseAddress={line.Address}",
            $"--Line:DataBaseAddress={line.Address}",
        ],
        line.Address.Port,
        Stop);

    private void Stop(WebApplicationBuilder builder)
    {
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        builder.Services.StopHangfire();
    }
}
