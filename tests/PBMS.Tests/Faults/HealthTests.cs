using System.Net;
using Pbms.Core.Storage;
using Pbms.Storage;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Faults;

/// <summary>What is asked of a program whose store has failed.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task It_is_alive_not_ready_and_says_what_is_wrong()
    {
        using var data = new TemporaryFolder();
        await using var bot = await RunningBot.DemonstrationAsync(data.File("pbms.db"), builder => builder.Services.Wrap<IAuditStore>(_ => new Failed()));

        using var live = await bot.Admin.GetAsync("/health/live", TestContext.Current.CancellationToken);
        using var ready = await bot.Admin.GetAsync("/health/ready", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.StatusCode, ready.StatusCode));
        var said = await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("store.unavailable", said, StringComparison.Ordinal);
        Assert.Contains("No space left on device", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_not_waited_for()
    {
        using var data = new TemporaryFolder();
        await using var bot = await RunningBot.DemonstrationAsync(data.File("pbms.db"), builder => builder.Services.Wrap<IAuditStore>(_ => new Silent()));

        using var ready = await bot.Admin.GetAsync("/health/ready", TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("no answer in time", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private sealed class Silent : IAuditStore
    {
        public Task<IReadOnlyList<AuditEntry>> LatestAsync(int atMost, CancellationToken cancellationToken) =>
            new TaskCompletionSource<IReadOnlyList<AuditEntry>>().Task.WaitAsync(cancellationToken);

        public Task<IReadOnlyList<AuditRecord>> PageAsync(long? before, int atMost, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class Failed : IAuditStore
    {
        public Task<IReadOnlyList<AuditEntry>> LatestAsync(int atMost, CancellationToken cancellationToken) =>
            throw new StoreBrokenException("The store has failed at the disk.", new IOException("No space left on device"));

        public Task<IReadOnlyList<AuditRecord>> PageAsync(long? before, int atMost, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
