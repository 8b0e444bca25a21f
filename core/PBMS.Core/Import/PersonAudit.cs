using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Core.Import;

/// <summary>
/// What adding or changing a person leaves in the audit trail: their duties, and that their Entra account is another. Neither a name nor the account
/// itself: both are personal, and the trail stays when a person is erased (DOMAIN §7).
/// </summary>
public static class PersonAudit
{
    /// <param name="before">Null of somebody new.</param>
    /// <returns>Nothing when nothing changed.</returns>
    public static ImmutableArray<AuditEntry> Of(Person? before, Person after, DateTimeOffset at, string actor)
    {
        if (before is not null && IsSame(before, after)) return [];
        var entry = before is null
            ? new AuditEntry(at, actor, "person.added", after.Id.Value, null, Duties(after))
            : new AuditEntry(at, actor, "person.changed", after.Id.Value, Duties(before), Duties(after));
        return before?.EntraObjectId == after.EntraObjectId
            ? [entry]
            : [entry, new AuditEntry(at, actor, "person.entra_account_changed", after.Id.Value, Account(before), Account(after))];
    }

    public static bool IsSame(Person before, Person after) =>
        (before.Name, before.EntraObjectId) == (after.Name, after.EntraObjectId) && before.Assignments.SequenceEqual(after.Assignments);

    /// <summary>"reporter 4.1; planner 4.1".</summary>
    private static string Duties(Person person) => string.Join("; ", person.Assignments.Select(duty => $"{YearTables.Name(duty.Role)} {duty.OrgUnit}"));

    private static string? Account(Person? person) => person?.EntraObjectId is null ? null : "known";
}
