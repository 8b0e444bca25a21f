using System.Collections.Immutable;
using System.Globalization;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Core.Import;

/// <summary>
/// What an import leaves in the audit trail: the import itself, every target it sets, changes or drops, everybody it adds or changes, and every
/// result it adds (DOMAIN §7).
/// </summary>
public static class ImportAudit
{
    /// <param name="before">The year as it was; null when it was not there.</param>
    /// <param name="known">Everybody in the store.</param>
    /// <param name="existing">Results already in the store; they are kept, so they leave no entry.</param>
    public static ImmutableArray<AuditEntry> Of(
        ImportedYear imported, PlanYear? before, IReadOnlyList<Person> known, ResultBook existing, DateTimeOffset at, string actor) =>
    [
        new AuditEntry(at, actor, "year.imported", imported.Year.Year.ToString(), null, null),
        .. OfTargets(imported.Year.Plan, before?.Plan, at, actor),
        .. OfPeople(imported.Knowing(known).People, known, at, actor),
        .. imported.Submissions
            .Where(submission => existing.Find(submission.Key) is null)
            .Select(submission => new AuditEntry(at, actor, "submission.imported", submission.Key.ToString(), null, Plain(submission.Current.Value))),
    ];

    public static IEnumerable<AuditEntry> OfTargets(Plan plan, Plan? before, DateTimeOffset at, string actor) =>
        Targets(plan, before).Select(change => new AuditEntry(at, actor, "target.set", change.Key, change.Before, change.After));

    private static IEnumerable<AuditEntry> OfPeople(IEnumerable<Person> people, IReadOnlyList<Person> known, DateTimeOffset at, string actor)
    {
        var were = known.ToDictionary(person => person.Id);
        return people.SelectMany(person => PersonAudit.Of(were.GetValueOrDefault(person.Id), person, at, actor));
    }

    private static IEnumerable<(string Key, string? Before, string? After)> Targets(Plan plan, Plan? before)
    {
        var was = before?.Schedules.ToDictionary(KeyOf, Text) ?? [];
        foreach (var schedule in plan.Schedules)
        {
            was.Remove(KeyOf(schedule), out var old);
            if (old != Text(schedule)) yield return (KeyOf(schedule), old, Text(schedule));
        }

        foreach (var (key, old) in was) yield return (key, old, null);
    }

    private static string KeyOf(TargetSchedule schedule) => $"{schedule.OrgUnit}|{schedule.Line}";

    /// <summary>"annual 6, first 2024-12, m02 1, m12 6".</summary>
    private static string Text(TargetSchedule schedule) => string.Join(", ",
    [
        .. schedule.Annual is { } annual ? [$"annual {Plain(annual.Value)}"] : ImmutableArray<string>.Empty,
        .. schedule.FirstReport is { } month ? [$"first {month}"] : ImmutableArray<string>.Empty,
        .. schedule.ByMonth.Select(target => $"{PlanTables.MonthColumn(target.Key)} {Plain(target.Value.Value)}"),
    ]);

    private static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
