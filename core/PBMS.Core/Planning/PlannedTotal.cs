using Pbms.Core.Periods;

namespace Pbms.Core.Planning;

/// <summary>What is planned on a line by all who carry it together, by the end of one month. In the line's unit of measure.</summary>
/// <param name="Target">Cumulative; zero when nothing is planned by then.</param>
/// <param name="Annual">Null when nobody has one.</param>
/// <param name="FirstDue">The first month any of them owes; null when the plan does not say.</param>
/// <param name="Carriers">How many units carry it.</param>
public sealed record PlannedTotal(Target Target, Target? Annual, Month? FirstDue, int Carriers);
