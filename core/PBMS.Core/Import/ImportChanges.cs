using System.Collections.Immutable;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Core.Import;

/// <summary>What applying an import writes: the year and the people as they are in it, and the results the store does not hold yet.</summary>
public static class ImportChanges
{
    /// <param name="imported">Its people are written whole, as it has them: <see cref="ImportedYear.Knowing"/>.</param>
    /// <param name="existing">Results already in the store; they are never overwritten, so the same import twice adds none.</param>
    public static ImmutableArray<Change> Of(ImportedYear imported, ResultBook existing) =>
    [
        new Change.YearReplaced(imported.Year),
        .. imported.People.Select(person => new Change.PersonSaved(person)),
        .. imported.Submissions
            .Where(submission => existing.Find(submission.Key) is null)
            .Select(submission => new Change.Submitted(submission.Key, 0, submission.Current)),
    ];
}
