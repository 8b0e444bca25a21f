using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;

namespace Pbms.Core.Import;

/// <summary>An import may bring some tables only: the others are read as the store has them.</summary>
public static class ImportCompletion
{
    /// <param name="stored">The year as it is; null when there is none, and then every table must be brought.</param>
    public static ImmutableArray<ImportTable> Of(ImmutableArray<ImportTable> brought, PlanYear? stored, IReadOnlyList<Person> people)
    {
        if (stored is null) return brought;
        var names = brought.Select(table => table.Name).ToHashSet(StringComparer.Ordinal);
        return [.. brought, .. YearTables.Of(stored, Listed(brought, people)).Where(table => !names.Contains(table.Name))];
    }

    /// <summary>The duties of people who are not in the list brought would be duties of nobody.</summary>
    private static IEnumerable<Person> Listed(ImmutableArray<ImportTable> brought, IReadOnlyList<Person> people)
    {
        if (brought.FirstOrDefault(table => table.Name == "people") is not { } list || list.Header.IndexOf("id") is not (>= 0 and var at)) return people;
        var ids = list.Rows.Where(row => row.Length > at).Select(row => row[at].Trim()).ToHashSet(StringComparer.Ordinal);
        return people.Where(person => ids.Contains(person.Id.Value));
    }
}
