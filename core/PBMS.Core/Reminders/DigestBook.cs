using System.Collections.Immutable;
using Pbms.Core.Organisation;

namespace Pbms.Core.Reminders;

/// <summary>Makes each person's digest of what is news to them, and nothing where there is no news.</summary>
public sealed class DigestBook(ReporterNewsBook reporters, PlannerNewsBook planners, SupervisorNewsBook supervisors, TimeSpan firstLook, DateTimeOffset now)
{
    /// <summary>Is there anything this person could be told? Cheap; asked before what they have been told is read.</summary>
    public bool HasAnything(Person person) =>
        person.ReportsFor.Any(orgUnit => !reporters.Of(orgUnit).IsEmpty) || supervisors.Of(person.Id) is not null || planners.Of(person.Id).Count > 0;

    /// <summary>Null when nothing has come up since <paramref name="told"/>. Where something has, what is still open is said with it.</summary>
    public Digest? For(Person person, Told told)
    {
        var units = person.ReportsFor.Distinct().Select(reporters.Of).Where(unit => !unit.IsEmpty).ToList();
        var below = supervisors.Of(person.Id);
        var asked = planners.Of(person.Id);
        var since = told.At ?? DateTimeOffset.MinValue;
        var happenedSince = told.At ?? now - firstLook;
        var answers = units.SelectMany(unit => unit.Answers).Where(answer => answer.What.By == person.Id && answer.Since > happenedSince).ToList();
        var broken = below?.Broken.Where(promise => promise.Since > happenedSince).ToList() ?? [];
        var isNews = answers.Count > 0
            || broken.Count > 0
            || Any(asked, since)
            || units.Any(unit => Any(unit.SentBack, since) || Any(unit.Promises, since) || Any(unit.Owed, since))
            || (below is not null && (Any(below.Late, since) || Any(below.Unreachable, since)));
        return isNews
            ? new Digest(
                All(units.SelectMany(unit => unit.SentBack)),
                All(units.SelectMany(unit => unit.Promises)),
                All(answers),
                All(asked),
                All(units.SelectMany(unit => unit.Owed)),
                All(broken),
                All(below?.Late ?? []),
                All(below?.Unreachable ?? []))
            : null;
    }

    private static bool Any<T>(IEnumerable<News<T>> news, DateTimeOffset since) => news.Any(item => item.Since > since);

    private static ImmutableArray<T> All<T>(IEnumerable<News<T>> news) => [.. news.Select(item => item.What)];
}
