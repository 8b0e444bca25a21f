using Pbms.Core.Planning;

namespace Pbms.Core.Reporting;

/// <summary>What a typed value is held against.</summary>
/// <param name="Target">Cumulative target at the end of the month.</param>
/// <param name="Annual">Null when none is set.</param>
/// <param name="Before">The result as it stood a month earlier; null when nothing was reported.</param>
/// <param name="History">What each earlier month of the year was reported as, oldest first.</param>
public sealed record ValueContext(LineKind Kind, decimal Target, decimal? Annual, decimal? Before, IReadOnlyList<decimal> History);
