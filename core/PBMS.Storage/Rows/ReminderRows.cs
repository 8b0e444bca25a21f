using Pbms.Core.Organisation;
using Pbms.Core.Reminders;

namespace Pbms.Storage.Rows;

/// <summary>
/// What people have been told, and what they asked for: two tables, for a job tells while the person changes their mind, and a job that tells
/// a hundred thousand must not read what it writes.
/// </summary>
internal static class ReminderRows
{
    /// <summary>A record for each, in their order.</summary>
    public static IReadOnlyList<ReminderRecord> Of(IRows rows, IReadOnlyList<PersonId> people)
    {
        string[] ids = [.. people.Select(person => person.Value)];
        var told = rows.Find(Tables.Told, ids).ToDictionary(row => row.Id, Row.Body<Told>);
        var preferences = rows.Find(Tables.Reminders, ids).ToDictionary(row => row.Id, Row.Body<ReminderPreference>);
        return [.. people.Select(person => new ReminderRecord(
            person, preferences.GetValueOrDefault(person.Value, ReminderPreference.None), told.GetValueOrDefault(person.Value, Told.Nothing)))];
    }

    public static void Tell(StagedRows rows, PersonId person, Told told) => rows.Put(Tables.Told, Row.Of(person.Value, told));

    public static void Prefer(StagedRows rows, PersonId person, Func<ReminderPreference, ReminderPreference> change)
    {
        var asked = rows.Find(Tables.Reminders, person.Value) is { } row ? Row.Body<ReminderPreference>(row) : ReminderPreference.None;
        rows.Put(Tables.Reminders, Row.Of(person.Value, change(asked)));
    }
}
