using System.Collections.Immutable;

namespace Pbms.Core.Organisation;

/// <summary>Everybody the bot knows, by person and by duty. Immutable: a change makes a new directory and leaves readers of the old one in peace.</summary>
public sealed class PeopleDirectory
{
    private static readonly ImmutableSortedSet<PersonId> Nobody =
        ImmutableSortedSet.Create<PersonId>(Comparer<PersonId>.Create((left, right) => string.CompareOrdinal(left.Value, right.Value)));

    private readonly ImmutableDictionary<PersonId, Contact> byId;
    private readonly ImmutableDictionary<Assignment, ImmutableSortedSet<PersonId>> byDuty;
    private readonly ImmutableDictionary<ChatAccount, PersonId> byAccount;

    private PeopleDirectory(
        ImmutableDictionary<PersonId, Contact> byId,
        ImmutableDictionary<Assignment, ImmutableSortedSet<PersonId>> byDuty,
        ImmutableDictionary<ChatAccount, PersonId> byAccount) =>
        (this.byId, this.byDuty, this.byAccount) = (byId, byDuty, byAccount);

    public static PeopleDirectory Empty { get; } = new(
        ImmutableDictionary<PersonId, Contact>.Empty,
        ImmutableDictionary<Assignment, ImmutableSortedSet<PersonId>>.Empty,
        ImmutableDictionary<ChatAccount, PersonId>.Empty);

    public IEnumerable<Contact> All => byId.Values;

    public static PeopleDirectory Of(IEnumerable<Contact> contacts) => Empty.With(contacts);

    /// <summary>These contacts as they are now; whoever was known before gives way.</summary>
    public PeopleDirectory With(IEnumerable<Contact> contacts)
    {
        var (people, duties, accounts) = (byId.ToBuilder(), byDuty.ToBuilder(), byAccount.ToBuilder());
        foreach (var contact in contacts)
        {
            var person = contact.Person.Id;
            var before = people.GetValueOrDefault(person);
            foreach (var duty in before?.Person.Assignments ?? []) duties[duty] = duties[duty].Remove(person);
            foreach (var duty in contact.Person.Assignments) duties[duty] = duties.GetValueOrDefault(duty, Nobody).Add(person);
            // Whose it was may come after whose it is.
            foreach (var account in (before?.Accounts ?? []).Where(account => accounts.GetValueOrDefault(account) == person)) accounts.Remove(account);
            foreach (var account in contact.Accounts) accounts[account] = person;
            people[person] = contact;
        }

        return new(people.ToImmutable(), duties.ToImmutable(), accounts.ToImmutable());
    }

    public Contact? Find(PersonId person) => byId.GetValueOrDefault(person);

    /// <summary>Whose account it is; null for a stranger's, and for one that messages do not arrive at.</summary>
    public Contact? Find(ChatAccount account) => byAccount.TryGetValue(account, out var person) ? byId[person] : null;

    /// <summary>Those with a duty for exactly this unit, in the order of their ids.</summary>
    public IEnumerable<Contact> With(Role role, OrgUnitCode orgUnit) =>
        byDuty.GetValueOrDefault(new Assignment(role, orgUnit), Nobody).Select(person => byId[person]);

    /// <summary>Those with a duty for the unit, or for what it belongs to: the nearest first, then its division, then the whole office.</summary>
    public IEnumerable<Contact> Over(Role role, OrgUnitCode orgUnit, OrgChart chart) =>
        Upwards(orgUnit, chart).SelectMany(code => With(role, code)).DistinctBy(contact => contact.Person.Id);

    /// <summary>Of those, the reachable ones nearest to the unit: its own, or else its division's, or else the whole office's.</summary>
    public ImmutableArray<Contact> Nearest(Role role, OrgUnitCode orgUnit, OrgChart chart) => Upwards(orgUnit, chart)
        .Select(code => With(role, code).Where(contact => contact.IsReachable).ToImmutableArray())
        .FirstOrDefault(contacts => !contacts.IsEmpty, []);

    private static IEnumerable<OrgUnitCode> Upwards(OrgUnitCode orgUnit, OrgChart chart)
    {
        for (OrgUnitCode? code = orgUnit; code is { } here; code = chart.Find(here)?.Parent)
        {
            if (here != OrgUnitCode.Office) yield return here;
        }

        yield return OrgUnitCode.Office;
    }
}
