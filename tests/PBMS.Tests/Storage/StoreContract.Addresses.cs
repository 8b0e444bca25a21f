using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    private static readonly ChatAddress Address = new(Sample.Teams, new("https://smba.trafficmanager.net/apac/"), "a:1pL-ก", "7d1e");

    [Fact]
    public async Task Where_an_account_is_written_to_is_read_back_as_last_seen()
    {
        await Store.Commits.CommitAsync(Sample.Of(new Change.AddressSeen(Address with { Conversation = "a:old", Tenant = null })), Now);
        await Store.Commits.CommitAsync(Sample.Of(new Change.AddressSeen(Address)), Now);
        Reopen();

        Assert.Equal(Address, await Store.Addresses.FindAsync(Sample.Teams, Now));
    }

    [Fact]
    public async Task An_account_never_seen_has_no_address()
    {
        await Store.Commits.CommitAsync(Sample.Of(new Change.AddressSeen(Address)), Now);

        Assert.Null(await Store.Addresses.FindAsync(Sample.Line, Now));
    }

    [Fact]
    public async Task A_refused_commit_leaves_the_address_as_it_was()
    {
        var refused = Sample.Of(new Change.AddressSeen(Address), Sample.Linked(Sample.Teams, "NEVER2"));

        Assert.Equal(CommitOutcome.VersionConflict, await Store.Commits.CommitAsync(refused, Now));

        Assert.Null(await Store.Addresses.FindAsync(Sample.Teams, Now));
    }
}
