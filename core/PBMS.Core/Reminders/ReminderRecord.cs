using Pbms.Core.Organisation;

namespace Pbms.Core.Reminders;

/// <summary>What is kept of a person for reminding them.</summary>
public sealed record ReminderRecord(PersonId Person, ReminderPreference Preference, Told Told)
{
    public static ReminderRecord New(PersonId person) => new(person, ReminderPreference.None, Told.Nothing);
}
