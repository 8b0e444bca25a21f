using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Jobs;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Jobs;

/// <summary>What went out is remembered for thirty days and no longer.</summary>
public sealed class OutboxForgettingTests
{
    private static readonly CancellationToken Now = CancellationToken.None;

    [Fact]
    public async Task What_was_sent_more_than_thirty_days_ago_is_forgotten_and_twice_is_as_good_as_once()
    {
        using var folder = new TemporaryFolder();
        using var database = LiteDbDatabase.Open(folder.File("pbms.db"), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        var (commits, outbox) = (new LiteDbCommitStore(database), new LiteDbOutboxStore(database));
        var both = new Commit(null, [], [Sample.Message("old"), Sample.Message("new")], []);
        await commits.CommitAsync(both, Now);
        await outbox.SentAsync(Sample.Message("old").Id, Sample.Noon.AddDays(-31), Now);
        await outbox.SentAsync(Sample.Message("new").Id, Sample.Noon.AddDays(-29), Now);
        var clock = new FakeTimeProvider(Sample.Noon);
        var job = new OutboxForgetting(outbox, new JobLedger(new LiteDbJobStore(database), commits, new BangkokClock(clock)), clock);

        await job.RunAsync(Now);
        await job.RunAsync(Now);

        // What is remembered is not posted again.
        await commits.CommitAsync(both, Now);
        Assert.Equal(Sample.Message("old").Id, Assert.Single(await outbox.DueAsync(DateTimeOffset.MaxValue, 10, Now)).Id);
    }
}
