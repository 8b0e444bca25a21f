using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>A file is fetched while its sender is being erased: whichever comes first, nothing of it stays on the disk.</summary>
public sealed class LiteDbEvidenceTests : IDisposable
{
    private static readonly EvidenceFile Photo = new(DeterministicId.From("photo"), Sample.Line, "5001", "ภาพ.jpg", Sample.Somchai, Sample.Noon);
    private static readonly byte[] Content = [0xFF, 0xD8, 0xFF, 0xE0];

    private readonly TemporaryFolder folder = new();
    private readonly LiteDbDatabase database;
    private readonly EvidenceFolder files;
    private readonly LiteDbEvidenceStore store;

    public LiteDbEvidenceTests()
    {
        database = LiteDbDatabase.Open(folder.File("pbms.db"), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        files = new EvidenceFolder(folder.File("evidence"));
        store = new LiteDbEvidenceStore(database, files);
    }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_arrives_after_its_sender_was_erased_is_not_kept()
    {
        await new LiteDbCommitStore(database).CommitAsync(Sample.Of(new Change.EvidenceAwaited(Photo)), Now);
        await store.RemoveOfAsync(Sample.Somchai, Now);

        await store.KeepAsync(Photo.Id, "image/jpeg", Content, Now);

        Assert.Empty(Directory.GetFiles(folder.File("evidence")));
    }

    [Fact]
    public async Task What_arrives_while_its_sender_is_being_erased_is_not_kept()
    {
        await new LiteDbCommitStore(database).CommitAsync(Sample.Of(new Change.EvidenceAwaited(Photo)), Now);
        await files.WriteAsync(Photo.Id, Content, Now);
        var held = new TaskCompletionSource();
        var busy = database.WriteAsync(
            _ =>
            {
                held.Task.GetAwaiter().GetResult();
                return CommitOutcome.Committed;
            },
            Now);
        var removal = store.RemoveOfAsync(Sample.Somchai, Now);
        // Its content is gone, and its row is not yet.
        while (Directory.GetFiles(folder.File("evidence")).Length > 0) await Task.Yield();

        await files.WriteAsync(Photo.Id, Content, Now);
        held.SetResult();
        await busy;

        Assert.Equal(1, await removal);
        Assert.Empty(Directory.GetFiles(folder.File("evidence")));
    }
}
