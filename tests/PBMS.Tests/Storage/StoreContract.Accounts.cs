using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Strangers_last_heard_of_before_are_forgotten_and_whoever_is_somebody_stays()
    {
        var (stranger, late, linked) = (new ChatAccount(ChatAccount.Teams, "29:stranger"), new ChatAccount(ChatAccount.Line, "U-late"), Sample.Line);
        await Store.Commits.CommitAsync(Sample.Of(new Change.PersonSaved(new Person(Sample.Somchai, "สมชาย", [])), new Change.LinkCodeIssued(Sample.Code("LINK", Sample.Somchai))), Now);
        await Store.Commits.CommitAsync(At(stranger, Sample.Noon.AddDays(-1), new Change.AddressSeen(new(stranger, new("https://smba.trafficmanager.net/apac/"), "a:1", null))), Now);
        await Store.Commits.CommitAsync(At(late, Sample.Noon), Now);
        await Store.Commits.CommitAsync(At(linked, Sample.Noon.AddDays(-1), Sample.Linked(linked, "LINK")), Now);

        await Store.Admin.Personal.ForgetStrangersAsync(Sample.Noon, Now);

        Assert.Equal(0, (await Store.Chats.LoadAsync(stranger, Now)).Version);
        Assert.Null(await Store.Addresses.FindAsync(stranger, Now));
        Assert.NotEqual(0, (await Store.Chats.LoadAsync(late, Now)).Version);
        Assert.Equal(Sample.Somchai, (await Store.Chats.LoadAsync(linked, Now)).Person);

        static Commit At(ChatAccount account, DateTimeOffset at, params Change[] changes) => new(new TurnMark(account, "heard", 0, "{}", at), [.. changes], [], []);
    }

    [Fact]
    public async Task A_person_is_read_back_as_saved_and_saved_again()
    {
        var person = new Person(Sample.Somchai, "สมชาย ใจดี", [new(Role.Reporter, new("4.1")), new(Role.Planner, new("TH-50"))]);
        await Store.Commits.CommitAsync(Sample.Of(new Change.PersonSaved(person with { Name = "เก่า" })), Now);
        await Store.Commits.CommitAsync(Sample.Of(new Change.PersonSaved(person)), Now);
        Reopen();

        var found = await Store.People.FindAsync(Sample.Somchai, Now);

        Assert.Equal("สมชาย ใจดี", found?.Name);
        Assert.Equal(person.Assignments, found!.Assignments);
        Assert.Single(await Store.People.AllAsync(Now));
        Assert.Null(await Store.People.FindAsync(new("P-002"), Now));
    }

    [Fact]
    public async Task A_link_code_makes_an_account_a_persons_own()
    {
        await Issue("ABC234");

        Assert.Equal(CommitOutcome.Committed, await Link(Sample.Line, "ABC234"));

        Assert.Equal(Sample.Somchai, (await Store.Chats.LoadAsync(Sample.Line, Now)).Person);
        Assert.Equal([Sample.Line], await Store.Chats.AccountsOfAsync(Sample.Somchai, Now));
        Assert.Equal(Sample.Line, (await Store.People.FindCodeAsync("ABC234", Now))?.UsedBy);
    }

    [Fact]
    public async Task A_code_can_be_issued_and_used_in_one_commit()
    {
        var commit = Sample.Of(
            new Change.LinkCodeIssued(Sample.Code("ABC234", Sample.Somchai)), Sample.Linked(Sample.Line, "ABC234"));

        Assert.Equal(CommitOutcome.Committed, await Store.Commits.CommitAsync(commit, Now));

        Assert.Equal([Sample.Line], await Store.Chats.AccountsOfAsync(Sample.Somchai, Now));
    }

    [Fact]
    public async Task A_code_that_was_never_issued_conflicts()
    {
        Assert.Equal(CommitOutcome.VersionConflict, await Link(Sample.Line, "ABC234"));
        Assert.Null(await Store.People.FindCodeAsync("ABC234", Now));
    }

    [Fact]
    public async Task A_code_of_another_person_conflicts()
    {
        await Issue("ABC234", new("P-002"));

        Assert.Equal(CommitOutcome.VersionConflict, await Link(Sample.Line, "ABC234"));
    }

    [Fact]
    public async Task A_code_used_by_another_account_conflicts_and_by_the_same_one_does_not()
    {
        await Issue("ABC234");
        await Link(Sample.Line, "ABC234");

        Assert.Equal(CommitOutcome.VersionConflict, await Link(new("line", "Uother"), "ABC234"));
        Assert.Equal(CommitOutcome.Committed, await Link(Sample.Line, "ABC234"));
        Assert.Equal([Sample.Line], await Store.Chats.AccountsOfAsync(Sample.Somchai, Now));
    }

    [Fact]
    public async Task Of_twenty_accounts_using_a_code_at_once_one_gets_it()
    {
        await Issue("ABC234");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Link(new("line", $"U{number}"), "ABC234")));

        Assert.Single(outcomes, CommitOutcome.Committed);
        Assert.Single(await Store.Chats.AccountsOfAsync(Sample.Somchai, Now));
    }

    [Fact]
    public async Task A_code_handed_out_already_is_not_handed_out_to_another()
    {
        await Issue("ABC234");

        var again = await Store.Commits.CommitAsync(Sample.Of(new Change.LinkCodeIssued(Sample.Code("ABC234", new("P-002")))), Now);

        Assert.Equal(CommitOutcome.VersionConflict, again);
        Assert.Equal(Sample.Code("ABC234", Sample.Somchai), await Store.People.FindCodeAsync("ABC234", Now));
    }

    [Fact]
    public async Task What_waits_for_an_account_that_is_let_go_of_goes_to_the_new_one()
    {
        var newPhone = new ChatAccount("line", "Unew");
        await Issue("FIRST2");
        await Issue("SECND3");
        await Link(Sample.Line, "FIRST2");
        var (morning, elsewhere) = (Sample.Message("morning") with { NotBefore = Sample.Noon.AddHours(20), Batch = Sample.Message("batch").Id }, Sample.Message("teams") with { To = Sample.Teams });
        await Store.Commits.CommitAsync(Sample.Of() with { Outbox = [morning, elsewhere] }, Now);

        await Store.Commits.CommitAsync(Sample.Of(Sample.Linked(newPhone, "SECND3")) with { Outbox = [Sample.Message("told")] }, Now);

        Assert.Equal([morning with { To = newPhone, ReplyToken = null, ReplyBefore = null, Batch = null }], await Store.Outbox.WaitingAsync(newPhone, Now));
        Assert.Equal([Sample.Message("told")], await Store.Outbox.WaitingAsync(Sample.Line, Now));
        Assert.Equal([elsewhere], await Store.Outbox.WaitingAsync(Sample.Teams, Now));
        Assert.Equal(newPhone, (await Store.Outbox.FindAsync(morning.Id, Now))?.To);
    }

    [Fact]
    public async Task An_account_that_is_let_go_of_keeps_nothing_that_was_said_or_could_not_be_delivered()
    {
        var elsewhere = Sample.Message("teams") with { To = Sample.Teams };
        await Issue("FIRST2");
        await Issue("SECND3");
        await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e", 0, Sample.Linked(Sample.Line, "FIRST2")) with { Outbox = [Sample.Message("dead"), elsewhere] }, Now);
        foreach (var id in new[] { Sample.Message("dead").Id, elsewhere.Id }) await Store.Outbox.GiveUpAsync(id, Sample.Noon, "blocked", Now);

        await Link(new("line", "Unew"), "SECND3");
        Reopen();

        Assert.Equal("", (await Store.Chats.LoadAsync(Sample.Line, Now)).Dialogue);
        Assert.Equal(elsewhere.Id, Assert.Single(await Store.Outbox.GivenUpAsync(10, Now)).Message.Id);
        // Decided again it is not sent after all.
        await Store.Commits.CommitAsync(Sample.Of() with { Outbox = [Sample.Message("dead")] }, Now);
        Assert.Empty(await Store.Outbox.WaitingAsync(Sample.Line, Now));
        Assert.Equal(1, await Store.Outbox.ForgetSentAsync(Sample.Noon.AddSeconds(1), Now));
    }

    [Fact]
    public async Task A_second_account_on_a_channel_takes_the_place_of_the_first()
    {
        var newPhone = new ChatAccount("line", "Unew");
        await Issue("FIRST2");
        await Issue("SECND3");
        await Link(Sample.Line, "FIRST2");
        await Link(newPhone, "SECND3");

        Assert.Equal([newPhone], await Store.Chats.AccountsOfAsync(Sample.Somchai, Now));
        Assert.Null((await Store.Chats.LoadAsync(Sample.Line, Now)).Person);
    }

    [Fact]
    public async Task A_person_may_have_an_account_on_each_channel()
    {
        await Issue("FIRST2");
        await Issue("SECND3");
        await Link(Sample.Teams, "FIRST2");
        await Link(Sample.Line, "SECND3");

        Assert.Equal([Sample.Line, Sample.Teams], await Store.Chats.AccountsOfAsync(Sample.Somchai, Now));
    }

    [Fact]
    public async Task A_turn_decided_before_its_account_changed_hands_conflicts()
    {
        await Issue("FIRST2");
        await Issue("SECND3");
        await Link(Sample.Line, "FIRST2");
        var before = await Store.Chats.LoadAsync(Sample.Line, Now);
        await Link(new("line", "Unew"), "SECND3");

        Assert.Equal(CommitOutcome.VersionConflict, await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e", before.Version), Now));
    }

    [Fact]
    public async Task The_turn_that_links_its_own_account_counts_as_one_turn()
    {
        await Issue("ABC234");

        await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e", 0, Sample.Linked(Sample.Line, "ABC234")), Now);

        var chat = await Store.Chats.LoadAsync(Sample.Line, Now);
        Assert.Equal((1L, Sample.Somchai), (chat.Version, chat.Person));
        Assert.True(chat.HasTaken("e"));
    }

    [Fact]
    public async Task An_account_that_blocked_us_is_not_written_to_until_it_speaks_again()
    {
        await Issue("ABC234");
        await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e1", 0, Sample.Linked(Sample.Line, "ABC234")), Now);
        await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e2", 1, new Change.AccountUnreachable(Sample.Line)), Now);
        Assert.False((await Store.Chats.LoadAsync(Sample.Line, Now)).IsReachable);
        Assert.Empty(await Store.Chats.AccountsOfAsync(Sample.Somchai, Now));

        await Store.Commits.CommitAsync(Sample.Turn(Sample.Line, "e3", 2), Now);

        Assert.Equal([Sample.Line], await Store.Chats.AccountsOfAsync(Sample.Somchai, Now));
    }

    [Fact]
    public async Task Ids_that_differ_in_case_hyphen_or_a_thai_mark_are_different_people()
    {
        string[] ids = ["wh:1-23", "wh:12-3", "wh:123", "WH:123", "ก่า", "กา", "ก้า", "กําลัง", "กำลัง", "ａ", "a", "a "];
        foreach (var id in ids) await Store.Commits.CommitAsync(Sample.Of(new Change.PersonSaved(new(new(id), $"ชื่อ {id}", []))), Now);

        Assert.Equal(ids.Length, (await Store.People.AllAsync(Now)).Count);
        foreach (var id in ids) Assert.Equal($"ชื่อ {id}", (await Store.People.FindAsync(new(id), Now))?.Name);
    }

    private Task<CommitOutcome> Issue(string code, PersonId? person = null) =>
        Store.Commits.CommitAsync(Sample.Of(new Change.LinkCodeIssued(Sample.Code(code, person ?? Sample.Somchai))), Now);

    private Task<CommitOutcome> Link(ChatAccount account, string code) =>
        Store.Commits.CommitAsync(Sample.Of(Sample.Linked(account, code)), Now);
}
