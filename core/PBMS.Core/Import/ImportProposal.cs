using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Core.Import;

/// <summary>What a sound import would change in the store, and the changes that do it. The same import twice proposes nothing.</summary>
/// <param name="Known">Everybody in the store when it was made.</param>
/// <param name="Orphans">Results in the store that would belong to no target any more: the import must not be applied.</param>
public sealed record ImportProposal(
    ImportedYear Imported,
    PlanYear? Before,
    IReadOnlyList<Person> Known,
    ImmutableArray<TableDifference> Differences,
    ResultTally Results,
    ImmutableArray<ObligationKey> Orphans,
    ImmutableArray<Change> Changes)
{
    public bool IsEmpty => Changes.IsEmpty;

    /// <param name="before">The year as it is; null when there is none.</param>
    /// <param name="version">Its version, 0 when there is none; whatever replaces it in between makes the commit conflict.</param>
    /// <param name="people">Everybody in the store.</param>
    /// <param name="existing">Results in the store; they are never overwritten.</param>
    public static ImportProposal Of(ImportedYear imported, PlanYear? before, long version, IReadOnlyList<Person> people, ResultBook existing)
    {
        imported = imported.Knowing(people);
        var known = people.ToDictionary(person => person.Id);
        var touched = imported.People.Select(person => known.GetValueOrDefault(person.Id)).OfType<Person>();
        var differences = TableDifference.Of(
            before is null ? [] : YearTables.Of(before, touched), YearTables.Of(imported.Year, imported.People));
        ImmutableArray<Change> changes =
        [
            .. differences.Any(difference => !IsOfPeople(difference.Table)) ? [new Change.YearReplaced(imported.Year, version)] : ImmutableArray<Change>.Empty,
            .. imported.People.Select(person => ChangeOf(person, known.GetValueOrDefault(person.Id))).OfType<Change>(),
            .. imported.Submissions
                .Where(submission => existing.Find(submission.Key) is null)
                .Select(submission => new Change.Submitted(submission.Key, 0, submission.Current)),
        ];
        return new(imported, before, people, differences, ResultTally.Of(imported, existing), [.. OrphansOf(imported.Year.Plan, existing)], changes);
    }

    /// <summary>Targets of the year that were there and are changed or dropped, and targets new in it: to be kept with the reason once the year
    /// has begun.</summary>
    public ImmutableArray<TargetRevision> Revisions(string reason, string by, DateTimeOffset at) =>
        Before is null ? [] : TargetRevisions.Of(Before.Plan, Imported.Year.Plan, reason, by, at);

    private static bool IsOfPeople(string table) => table is "people" or "assignments";

    private static Change? ChangeOf(Person person, Person? known) =>
        known is null ? new Change.PersonAdded(person)
        : PersonAudit.IsSame(known, person) ? null
        : new Change.PersonChanged(known, person);

    private static IEnumerable<ObligationKey> OrphansOf(Plan plan, ResultBook existing) =>
        existing.All.Select(submission => submission.Key).Where(key => plan.ScheduleOf(key.Line, key.OrgUnit) is null);
}
