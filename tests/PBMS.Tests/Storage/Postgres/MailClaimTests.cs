using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage.Postgres;
using Xunit;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>Two processes and the mail of the same accounts.</summary>
[Collection(PostgresTests.Name)]
public sealed class MailClaimTests : OnPostgres
{
    private static readonly ChatAccount Other = new("line", "U2");

    [Fact]
    public async Task What_one_process_holds_another_does_not_get_until_it_is_given_back()
    {
        var (one, two) = Two();

        Assert.True(await one.TakeAsync([Sample.Line], Now));
        Assert.True(await one.TakeAsync([Sample.Line], Now));
        Assert.False(await two.TakeAsync([Sample.Line], Now));
        await two.GiveBackAsync([Sample.Line], Now);
        Assert.False(await two.TakeAsync([Sample.Line], Now));
        await one.GiveBackAsync([Sample.Line], Now);
        Assert.True(await two.TakeAsync([Sample.Line], Now));
    }

    [Fact]
    public async Task Several_accounts_are_taken_all_or_none()
    {
        var (one, two) = Two();
        await one.TakeAsync([Sample.Line], Now);

        Assert.False(await two.TakeAsync([Other, Sample.Line], Now));

        Assert.True(await one.TakeAsync([Other], Now));
    }

    [Fact]
    public async Task What_a_killed_process_held_is_anybodys_when_its_time_is_over()
    {
        var (one, two) = Two();
        await one.TakeAsync([Sample.Line], Now);
        // The claim is the server's to time: its clock is moved by moving the claim.
        await Database.ExecuteAsync("update mail_claims set good_until = good_until - $1", Now, IMailClaims.GoodFor);

        Assert.True(await two.TakeAsync([Sample.Line], Now));
        Assert.False(await one.TakeAsync([Sample.Line], Now));
    }

    [Fact]
    public async Task Of_twenty_processes_at_once_one_gets_it()
    {
        var takers = Enumerable.Range(0, 20).Select(_ => new PostgresMailClaims(Database));

        var taken = await Task.WhenAll(takers.Select(taker => taker.TakeAsync([Sample.Line], Now)));

        Assert.Single(taken, true);
    }

    private (PostgresMailClaims One, PostgresMailClaims Two) Two() => (new(Database), new(Database));
}
