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

/// <summary>How many files are fetched for one person.</summary>
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

    private sealed class Album : IAttachmentSource
    {
        public int Asked { get; private set; }

        public string Channel => ChatAccount.Line;

        public async Task<AttachmentOutcome> CopyToAsync(string source, Stream destination, long maxBytes, CancellationToken cancellationToken)
        {
            Asked++;
            await destination.WriteAsync(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, cancellationToken);
            return new AttachmentOutcome.Fetched("image/jpeg", null, 4);
        }
    }
}
