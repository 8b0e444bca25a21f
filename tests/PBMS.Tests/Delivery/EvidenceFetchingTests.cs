using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Attachments;
using Pbms.Bot.Delivery;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Tests.Channels.Line;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Delivery;

/// <summary>How files are fetched, and how many for one person.</summary>
public sealed class EvidenceFetchingTests : IDisposable
{
    private static readonly EvidenceFile Photo = new(DeterministicId.From("photo"), Sample.Line, "5001", "ภาพ", Sample.Somchai, Sample.Noon);

    private readonly TemporaryFolder folder = new();
    private readonly LiteDbDatabase database;
    private readonly StoreSet store;

    public EvidenceFetchingTests()
    {
        database = LiteDbDatabase.Open(folder.File("pbms.db"), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        store = LiteDbStores.Of(database);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(EvidenceRules.MaxPerDay - 1, 0, EvidenceState.Kept)]
    [InlineData(EvidenceRules.MaxPerDay, 0, EvidenceState.Refused)]
    [InlineData(EvidenceRules.MaxPerDay, -1, EvidenceState.Kept)]
    public async Task The_file_after_the_last_of_a_day_is_not_fetched(int before, int days, EvidenceState expected)
    {
        var others = Enumerable.Range(0, before).Select(number => Photo with
        {
            Id = DeterministicId.From("photo", number.ToString(CultureInfo.InvariantCulture)),
            At = Sample.Noon.AddDays(days).AddMinutes(-1),
            State = EvidenceState.Kept,
        });
        await store.Commits.CommitAsync(Sample.Of([.. others.Append(Photo).Select(file => new Change.EvidenceAwaited(file))]), CancellationToken.None);
        var line = new Album();
        using var fetcher = new EvidenceFetcher(store.Evidence, store.Commits, new FakeTurns(), [line], new FakeTimeProvider(Sample.Noon.AddMinutes(1)), NullLogger<EvidenceFetcher>.Instance);

        await fetcher.SweepAsync(CancellationToken.None);

        var isKept = expected is EvidenceState.Kept;
        Assert.Equal(expected, (await store.Evidence.FindAsync(Photo.Id, CancellationToken.None))!.State);
        Assert.Equal(isKept ? 1 : 0, line.Asked);
        Assert.Equal(isKept ? 0 : 1, (await store.Outbox.WaitingAsync(Sample.Line, CancellationToken.None)).Count);
    }

    [Theory]
    [InlineData("silent")]
    [InlineData("broken")]
    public async Task A_file_that_does_not_come_is_tried_again_later_and_holds_up_no_other(string trouble)
    {
        var first = Photo with { Id = DeterministicId.From("first"), Source = trouble, At = Sample.Noon.AddMinutes(-1) };
        await store.Commits.CommitAsync(Sample.Of([new Change.EvidenceAwaited(first), new Change.EvidenceAwaited(Photo)]), CancellationToken.None);
        var time = new FakeTimeProvider(Sample.Noon.AddMinutes(1));
        var line = new Album { Fell = () => time.Advance(TimeSpan.FromMinutes(1)) };
        using var fetcher = new EvidenceFetcher(store.Evidence, store.Commits, new FakeTurns(), [line], time, NullLogger<EvidenceFetcher>.Instance);

        await fetcher.SweepAsync(CancellationToken.None);

        Assert.Equal(EvidenceState.Kept, (await store.Evidence.FindAsync(Photo.Id, CancellationToken.None))!.State);
        Assert.Equal((EvidenceState.Awaited, 1), ((await store.Evidence.FindAsync(first.Id, CancellationToken.None))!.State, (await store.Evidence.FindAsync(first.Id, CancellationToken.None))!.Attempts));
    }

    private sealed class Album : IAttachmentSource
    {
        public int Asked { get; private set; }

        /// <summary>Called when it has fallen silent in the middle of a file.</summary>
        public Action Fell { get; init; } = () => { };

        public string Channel => ChatAccount.Line;

        public async Task<AttachmentOutcome> CopyToAsync(string source, Stream destination, long maxBytes, CancellationToken cancellationToken)
        {
            Asked++;
            if (source == "broken") throw new InvalidOperationException("A mistake of ours.");
            if (source == "silent")
            {
                Fell();
                await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
            }

            await destination.WriteAsync(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, cancellationToken);
            return new AttachmentOutcome.Fetched("image/jpeg", null, 4);
        }
    }
}
