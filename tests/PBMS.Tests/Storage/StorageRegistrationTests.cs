using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Pbms.Core.Storage;
using Pbms.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public sealed class StorageRegistrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_host_opens_the_database_when_it_starts_and_serves_every_port()
    {
        using var host = Host(folder.File("pbms.db"));

        await host.StartAsync(CancellationToken.None);

        Assert.True(File.Exists(folder.File("pbms.db")));
        Type[] ports =
        [
            typeof(ICommitStore), typeof(IChatStore), typeof(IPeopleStore), typeof(IYearStore),
            typeof(IOutboxStore), typeof(IAuditStore),
        ];
        Assert.All(ports, port => Assert.NotNull(host.Services.GetRequiredService(port)));
        await host.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_second_host_on_the_same_file_does_not_start()
    {
        using var first = Host(folder.File("pbms.db"));
        using var second = Host(folder.File("pbms.db"));
        await first.StartAsync(CancellationToken.None);

        await Assert.ThrowsAsync<StoreInUseException>(() => second.StartAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("data/")]
    public async Task A_path_that_names_no_file_stops_the_start_with_a_sentence(string path)
    {
        using var host = Host(path);

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(CancellationToken.None));

        Assert.Equal("Setting Storage:Path must name the database file, for example data/pbms.db.", refusal.Message);
    }

    [Fact]
    public async Task A_path_that_is_a_directory_stops_the_start_with_a_sentence()
    {
        Directory.CreateDirectory(folder.File("inner"));
        using var host = Host(folder.File("inner"));

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(CancellationToken.None));

        Assert.Contains("Storage:Path", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("is a directory", refusal.Message, StringComparison.Ordinal);
    }

    private static IHost Host(string path)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", path)]);
        builder.Services.AddStorage(builder.Configuration);
        return builder.Build();
    }
}
