using Pbms.Core.Reminders;

namespace Pbms.Bot.Reminders;

/// <summary>Section "Reminders" of the settings: the ladder and the hours (Asia/Bangkok).</summary>
public sealed class ReminderOptions
{
    public const string Section = "Reminders";

    /// <summary>Working days before the due day, 1–15.</summary>
    public int DueSoon { get; set; } = 3;

    /// <summary>Working days after the due day, rising, 1–30; 1, 3 and 7 when not set. At the last every supervisor above is told, before that the nearest.</summary>
    public IList<int> Overdue { get; } = [];

    public TimeOnly Opens { get; set; } = TellingHours.Default.Opens;

    /// <summary>From here on it is quiet until the next working day opens.</summary>
    public TimeOnly Closes { get; set; } = TellingHours.Default.Closes;

    public ReminderRules Rules() => new(ReminderLadder.Of(DueSoon, [.. OverdueDays()]), new(Opens, Closes));

    /// <summary>What is wrong with these settings, in a sentence that names the setting; null when nothing is.</summary>
    public string? Fault() => this switch
    {
        { DueSoon: < 1 or > 15 } => "Setting Reminders:DueSoon must be from 1 to 15 working days.",
        _ when OverdueDays().Any(days => days is < 1 or > 30) || OverdueDays().Zip(OverdueDays().Skip(1)).Any(pair => pair.First >= pair.Second) =>
            "Setting Reminders:Overdue must be rising working days from 1 to 30, such as 1, 3, 7.",
        _ when new TellingHours(Opens, Closes).Fault() is not null => "Setting Reminders:Opens must be before Reminders:Closes.",
        _ => null,
    };

    private IEnumerable<int> OverdueDays() => Overdue.Count == 0 ? [1, 3, 7] : Overdue;
}
