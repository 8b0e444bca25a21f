using Pbms.Core.Organisation;
using Pbms.Core.Reminders;

namespace Pbms.Storage.Rows;

internal static class ReminderRows
{
    public static ReminderRecord Of(IRows rows, PersonId person) =>
        rows.Find(Tables.Reminders, person.Value) is { } row ? Row.Body<ReminderRecord>(row) : ReminderRecord.New(person);

    /// <summary>A record for each, in their order.</summary>
    public static IReadOnlyList<ReminderRecord> Of(IRows rows, IReadOnlyList<PersonId> people)
    {
        var known = rows.Find(Tables.Reminders, [.. people.Select(person => person.Value)]).Select(Row.Body<ReminderRecord>).ToDictionary(record => record.Person);
        return [.. people.Select(person => known.GetValueOrDefault(person) ?? ReminderRecord.New(person))];
    }

    /// <summary>A job tells a hundred people in one commit.</summary>
    public static void LookUp(StagedRows rows, IReadOnlyCollection<PersonId> people)
    {
        if (people.Count > 1) rows.LookUp(Tables.Reminders, [.. people.Select(person => person.Value)]);
    }

    // A job tells while the person changes their mind: each writes only its own part.
    public static void Tell(StagedRows rows, PersonId person, Told told) => Save(rows, Of(rows, person) with { Told = told });

    public static void Prefer(StagedRows rows, PersonId person, Func<ReminderPreference, ReminderPreference> change)
    {
        var record = Of(rows, person);
        Save(rows, record with { Preference = change(record.Preference) });
    }

    private static void Save(StagedRows rows, ReminderRecord record) => rows.Put(Tables.Reminders, Row.Of(record.Person.Value, record));
}
