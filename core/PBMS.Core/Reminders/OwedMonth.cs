using Pbms.Core.Organisation;

namespace Pbms.Core.Reminders;

/// <summary>What a unit owes for a month, and the rung it has reached with it.</summary>
public sealed record OwedMonth(OrgUnitCode OrgUnit, MonthDebt Debt, Rung Rung, DateOnly DueOn);
