using Pbms.Core.Periods;

namespace Pbms.Publishing.Report;

/// <summary>A central unit or a province with its score.</summary>
/// <param name="FirstDue">The first month anything is owed; null when the plan does not say.</param>
/// <param name="BelowTarget">How many of its due lines are below target.</param>
public sealed record UnitRow(string Code, string Name, Score Score, Month? FirstDue, int BelowTarget);
