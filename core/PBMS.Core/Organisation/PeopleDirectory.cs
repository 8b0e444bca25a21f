using System.Collections.Immutable;

namespace Pbms.Core.Organisation;

/// <summary>Everybody the bot knows, by person and by duty. Immutable: a change makes a new directory and leaves readers of the old one in peace.</summary>
public sealed class PeopleDirectory
{
    private static readonly ImmutableSortedSet<PersonId> Nobody =
        ImmutableSortedSet.Create<PersonId>(Comparer<PersonId>.Create((left, right) => string.CompareOrdinal(left.Value, right.Value)));

    private readonly ImmutableDictionary<PersonId, Contact> byId;
    private readonly ImmutableDictionary<Assignment, ImmutableSortedSet<PersonId>> byDuty;

    private PeopleDirectory(ImmutableDictionary<PersonId, Contact> byId, ImmutableDictionary<Assignment, ImmutableSortedSet<PersonId>> byDuty) =>
        (this.byId, this.byDuty) = (byId, byDuty);

    public static PeopleDirectory Empty { get; } =
        new(ImmutableDictionary<PersonId, Contact>.Empty, ImmutableDictionary<Assignment, ImmutableSortedSet<PersonId>>.Empty);

    public IEnumerable<Contact> All => byId.Values;

    public static PeopleDirectory Of(IEnumerable<Contact> contacts) => Empty.With(contacts);

    /// <summary>These contacts as they are now; whoever was known before gives way.</summary>
    public PeopleDirectory With(IEnumerable<Contact> contacts)
    {
        var (people, duties) = (byId.ToBuilder(), byDuty.ToBuilder());
        foreach (var contact in contacts)
        {
            var person = contact.Person.Id;
            foreach (var duty in people.GetValueOrDefault(person)?.Person.Assignments ?? []) duties[duty] = duties[duty].Remove(person);
            foreach (var duty in contact.Person.Assignments) duties[duty] = duties.GetValueOrDefault(duty, Nobody).Add(person);
            people[person] = contact;
        }

        return new(people.ToImmutable(), duties.ToImmutable());
    }

    public Contact? Find(PersonId person) => byId.GetValueOrDefault(person);

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
