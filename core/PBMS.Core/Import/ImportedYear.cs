using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Import;

/// <summary>A whole fiscal year as read: configuration, people, and results where the import brings any.</summary>
public sealed record ImportedYear(PlanYear Year, ImmutableArray<Person> People, ImmutableArray<Submission> Submissions)
{
    /// <summary>Whether the import tells who is who in Entra at all: only then does an empty cell take an id away.</summary>
    public bool TellsEntraIds { get; init; }

    /// <summary>The same year, its people with the Entra ids they are known by where the import does not tell them.</summary>
    /// <param name="known">Everybody in the store.</param>
    public ImportedYear Knowing(IEnumerable<Person> known)
    {
        if (TellsEntraIds) return this;
        var ids = known.ToDictionary(person => person.Id, person => person.EntraObjectId);
        return this with { People = [.. People.Select(person => person with { EntraObjectId = ids.GetValueOrDefault(person.Id) })] };
    }

    /// <summary>What is wrong with it only in this store: an Entra account that is the account of somebody it does not name.</summary>
    /// <param name="known">Everybody in the store.</param>
    public ImmutableArray<ImportFault> FaultsAmong(IEnumerable<Person> known) =>
        [.. EntraAccounts.Taken(People, known).Select(person => new ImportFault("people", 0, "entra_id", "entra_id.taken", person.Id.Value))];
}
