using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    private static readonly EvidenceFile Photo = new(DeterministicId.From("photo"), Sample.Line, "5001", "ภาพการประชุม.jpg", Sample.Somchai, Sample.Noon);
    private static readonly byte[] Content = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    [Fact]
    public async Task Evidence_is_awaited_kept_and_opened_also_after_a_restart()
    {
        await WriteAsync(new Change.EvidenceAwaited(Photo));
        Assert.Equal(Photo, Assert.Single(await Store.Evidence.AwaitedAsync(Sample.Noon, 10, Now)));
        Assert.Null(await Store.Evidence.OpenAsync(Photo.Id, Now));

        await Store.Evidence.KeepAsync(Photo.Id, "image/jpeg", Content, Now);
        await Store.Evidence.KeepAsync(Photo.Id, "image/jpeg", Content, Now);
        await WriteAsync(new Change.EvidenceAwaited(Photo));
        Reopen();

        Assert.Empty(await Store.Evidence.AwaitedAsync(Sample.Noon.AddDays(1), 10, Now));
        Assert.Equal(Photo.Id, Assert.Single(await Store.Evidence.OfAsync(Sample.Somchai, Now)).Id);
        Assert.Empty(await Store.Evidence.OfAsync(new("P-404"), Now));
        Assert.Equal(("image/jpeg", 7), ((await Store.Evidence.FindAsync(Photo.Id, Now))!.MediaType, (int)(await Store.Evidence.FindAsync(Photo.Id, Now))!.Bytes));
        Assert.Equal(Content, await ReadAsync(Photo.Id));
    }

    [Fact]
    public async Task Evidence_postponed_is_awaited_later_and_refused_never()
    {
        await WriteAsync(new Change.EvidenceAwaited(Photo));

        await Store.Evidence.PostponeAsync(Photo.Id, Sample.Noon.AddMinutes(5), Now);
        Assert.Empty(await Store.Evidence.AwaitedAsync(Sample.Noon.AddMinutes(4), 10, Now));
        Assert.Equal(1, Assert.Single(await Store.Evidence.AwaitedAsync(Sample.Noon.AddMinutes(5), 10, Now)).Attempts);

        await Store.Evidence.RefuseAsync(Photo.Id, Now);
        Assert.Empty(await Store.Evidence.AwaitedAsync(Sample.Noon.AddDays(1), 10, Now));
        Assert.Null(await Store.Evidence.OpenAsync(Photo.Id, Now));
    }

    [Fact]
    public async Task Evidence_goes_with_a_submission_once()
    {
        await WriteAsync(new Change.EvidenceAwaited(Photo));
        var given = new Change.EvidenceGiven(Sample.Key, new Evidence(Photo.Id, Photo.Name));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(given));
        await GiveAsync();

        await WriteAsync(given);
        await WriteAsync(given);

        Assert.Equal([given.Evidence], Assert.Single(await Submissions()).Evidence);
        Assert.True((await Store.Evidence.FindAsync(Photo.Id, Now))!.IsClaimed);
    }

    [Fact]
    public async Task Evidence_of_a_person_and_what_nobody_refers_to_can_be_removed()
    {
        var other = Photo with { Id = DeterministicId.From("other"), By = new("P-002") };
        await WriteAsync(new Change.EvidenceAwaited(Photo));
        await WriteAsync(new Change.EvidenceAwaited(other));
        await Store.Evidence.KeepAsync(Photo.Id, "image/jpeg", Content, Now);

        Assert.Equal(1, await Store.Evidence.RemoveOfAsync(Sample.Somchai, Now));
        Assert.Null(await Store.Evidence.FindAsync(Photo.Id, Now));
        Assert.Equal(0, await Store.Evidence.RemoveUnclaimedAsync(Sample.Noon, Now));
        Assert.Equal(1, await Store.Evidence.RemoveUnclaimedAsync(Sample.Noon.AddDays(60), Now));
        Assert.Null(await Store.Evidence.FindAsync(other.Id, Now));
    }

    private async Task<byte[]> ReadAsync(Guid id)
    {
        await using var stream = await Store.Evidence.OpenAsync(id, Now);
        using var memory = new MemoryStream();
        await stream!.CopyToAsync(memory, Now);
        return memory.ToArray();
    }
}
