using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Core.Storage;

/// <summary>A round as it stood at its cut-off: whatever is published of it can be made again from this alone (DOMAIN §5).</summary>
/// <param name="AsOf">The cut-off day, ข้อมูล ณ วันที่; what came by the end of it is in.</param>
/// <param name="FrozenAt">When it was written; later than <paramref name="AsOf"/> when the machine was down then.</param>
/// <param name="Year">The configuration at that time, whole.</param>
/// <param name="Submissions">As they stood at the end of the cut-off day, in the order of their keys.</param>
public sealed record FrozenRound(Round Round, DateOnly AsOf, DateTimeOffset FrozenAt, PlanYear Year, ImmutableArray<Submission> Submissions)
{
    /// <summary>Who planned and who reported then (§3.2.1), by id and duty; no names and nothing a directory knows them by: who is erased later is gone from here too.</summary>
    public ImmutableArray<Person> People { get; init; } = [];

    /// <summary>What lines came to in the years before (§3.2.2), as it was known then.</summary>
    public ImmutableArray<PastResult> Past { get; init; } = [];

    /// <summary>What there is to be kept of a round; the same input always makes the same.</summary>
    public static FrozenRound Of(Round round, DateOnly asOf, DateTimeOffset now, PlanYear year, ResultBook results, IEnumerable<Person> people, ImmutableArray<PastResult> past) =>
        new(round, asOf, now, year, [.. results.AsOfEnd(asOf).OrderBy(submission => submission.Key.ToString(), StringComparer.Ordinal)])
        {
            People = [.. people.Select(person => person with { Name = "", EntraObjectId = null }).OrderBy(person => person.Id.Value, StringComparer.Ordinal)],
            Past = past,
        };

    public ResultBook Results() => ResultBook.Of(Submissions);
}
