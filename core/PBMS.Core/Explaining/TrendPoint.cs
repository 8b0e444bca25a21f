using Pbms.Core.Periods;
using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>A figure as it stands in one round, by the results known today.</summary>
/// <param name="Percent">N-month %; null when nothing is due in that round.</param>
/// <param name="Annual">12-month %; null when there is no annual target.</param>
public sealed record TrendPoint(Round Round, Fraction? Percent, Fraction? Annual);
