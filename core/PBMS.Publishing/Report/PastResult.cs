using Pbms.Core.Organisation;
using Pbms.Core.Planning;

namespace Pbms.Publishing.Report;

/// <summary>What a line came to in an earlier fiscal year, for proposing next year's target (§3.2.2).</summary>
/// <param name="BuddhistYear">For example 2567.</param>
/// <param name="Result">Of the whole year, in the line's unit of measure.</param>
public sealed record PastResult(LineCode Line, OrgUnitCode OrgUnit, int BuddhistYear, decimal Result);
