using Pbms.Core.Organisation;
using Pbms.Core.Reminders;

namespace Pbms.Storage.LiteDb;

internal static class ReminderRows
{
    public static ReminderRecord Of(IRows rows, PersonId person) =>
        rows.Find(Tables.Reminders, person.Value) is { } row ? Row.Body<ReminderRecord>(row) : ReminderRecord.New(person);

    // A job tells while the person changes their mind: each writes only its own part.
    public static void Tell(StagedRows rows, PersonId person, Told told) => Save(rows, Of(rows, person) with { Told = told });

    public static void Prefer(StagedRows rows, PersonId person, Func<ReminderPreference, ReminderPreference> change)
    {
        var record = Of(rows, person);
        Save(rows, record with { Preference = change(record.Preference) });
    }

    private static void Save(StagedRows rows, ReminderRecord record) => rows.Put(Tables.Reminders, Row.Of(record.Person.Value, record));
}
