using System.Collections.Immutable;
using Xunit;
using Pbms.Core.Organisation;

namespace Pbms.Tests.Organisation;

/// <summary>Whose account it is, also after it has changed hands.</summary>
public sealed class AccountsOfPeopleTests
{
    private static readonly ChatAccount Phone = new("line", "U1");
    private static readonly ChatAccount Desk = new("teams", "29:1");

    [Fact]
    public void FindsEachOfTheirAccounts()
    {
        var directory = PeopleDirectory.Of([Having("somchai", Phone, Desk)]);
        Assert.Equal(["somchai", "somchai"], new[] { Phone, Desk }.Select(account => directory.Find(account)?.Person.Id.Value));
    }

    [Fact]
    public void KnowsNoStranger() => Assert.Null(PeopleDirectory.Of([Having("somchai", Desk)]).Find(Phone));

    [Fact]
    public void AnAccountLetGoOfIsNobodys() =>
        Assert.Null(PeopleDirectory.Of([Having("somchai", Phone)]).With([Having("somchai")]).Find(Phone));

    [Theory]
    [InlineData("somchai", "somying")]
    [InlineData("somying", "somchai")]
    public void WhoTookAnAccountOverHasItInWhicheverOrderTheNewsComes(string first, string second)
    {
        var before = PeopleDirectory.Of([Having("somchai", Phone)]);
        var news = new[] { Having("somchai"), Having("somying", Phone) };
        var after = before.With(new[] { first, second }.Select(id => news.Single(contact => contact.Person.Id.Value == id)));
        Assert.Equal("somying", after.Find(Phone)?.Person.Id.Value);
    }

    private static Contact Having(string id, params ImmutableArray<ChatAccount> accounts) => new(new Person(new PersonId(id), id, []), accounts);
}
