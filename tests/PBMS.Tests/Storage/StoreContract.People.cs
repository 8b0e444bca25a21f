using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    private static readonly PersonId Malee = new("P-002");
    private static readonly Assignment Reports = new(Role.Reporter, new("4.1"));

    [Fact]
    public async Task The_directory_is_told_of_everybody_and_then_only_of_changes()
    {
        await SavePeopleAsync();
        var first = await Store.People.ReadSinceAsync(default, Now);
        await Issue("ABC234");
        await Link(Sample.Line, "ABC234");

        var second = await Store.People.ReadSinceAsync(first.Position, Now);

        Assert.Equal(2, first.Contacts.Count);
        Assert.All(first.Contacts, contact => Assert.False(contact.IsReachable));
        var linked = Assert.Single(second.Contacts);
        Assert.Equal(Sample.Somchai, linked.Person.Id);
        Assert.Equal([Sample.Line], linked.Accounts);
        Assert.Empty((await Store.People.ReadSinceAsync(second.Position, Now)).Contacts);
    }

    [Fact]
    public async Task An_account_gone_and_back_is_a_change_of_the_person()
    {
        await SavePeopleAsync();
        await Issue("ABC234");
        await Link(Sample.Line, "ABC234");
        var linked = await Store.People.ReadSinceAsync(default, Now);

        await WriteAsync(new Change.AccountUnreachable(Sample.Line));
        var gone = await Store.People.ReadSinceAsync(linked.Position, Now);
        var version = (await Store.Chats.LoadAsync(Sample.Line, Now)).Version;
        await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "E1", version), Now);
        Reopen();
        var back = await Store.People.ReadSinceAsync(gone.Position, Now);

        Assert.Empty(Assert.Single(gone.Contacts).Accounts);
        Assert.Equal([Sample.Line], Assert.Single(back.Contacts).Accounts);
    }

    [Fact]
    public async Task Who_has_read_before_a_restart_is_told_of_what_changes_after_it()
    {
        await SavePeopleAsync();
        var before = await Store.People.ReadSinceAsync(default, Now);
        Reopen();

        await WriteAsync(new Change.HandedOver(new("4.1"), Sample.Somchai, Malee));

        Assert.Equal(2, (await Store.People.ReadSinceAsync(before.Position, Now)).Contacts.Count);
    }

    [Fact]
    public async Task A_unit_is_handed_over_with_nothing_else_changed()
    {
        await SavePeopleAsync();

        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.HandedOver(new("4.1"), Sample.Somchai, Malee)));

        Assert.Equal([new(Role.Planner, new("4.1"))], (await Store.People.FindAsync(Sample.Somchai, Now))!.Assignments);
        Assert.Equal([Reports], (await Store.People.FindAsync(Malee, Now))!.Assignments);
    }

    [Fact]
    public async Task A_unit_is_not_handed_over_by_who_does_not_have_it_or_to_nobody_or_to_oneself()
    {
        await SavePeopleAsync();

        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.HandedOver(new("4.1"), Malee, Sample.Somchai)));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.HandedOver(new("4.1"), Sample.Somchai, new("P-404"))));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.HandedOver(new("4.1"), Sample.Somchai, Sample.Somchai)));
        Assert.Contains(Reports, (await Store.People.FindAsync(Sample.Somchai, Now))!.Assignments);
    }

    private Task<CommitOutcome> SavePeopleAsync() => Store.Commits.CommitAsync(
        Sample.Of(
            new Change.PersonSaved(new Person(Sample.Somchai, "สมชาย ใจดี", [Reports, new(Role.Planner, new("4.1"))])),
            new Change.PersonSaved(new Person(Malee, "มาลี คงมั่น", []))),
        Now);
}
