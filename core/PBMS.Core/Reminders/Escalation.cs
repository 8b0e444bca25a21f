namespace Pbms.Core.Reminders;

/// <summary>Which supervisors hear of a unit that still owes.</summary>
public enum Escalation
{
    Nobody,

    /// <summary>The nearest above the unit who can be reached.</summary>
    Nearest,

    /// <summary>Everybody above the unit.</summary>
    Everybody,
}
