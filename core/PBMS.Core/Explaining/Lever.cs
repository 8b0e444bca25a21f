using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>What a figure becomes when one thing below it reaches its target and everything else stays. Exact.</summary>
/// <param name="Raised">The line, unit, division or project brought to 100.</param>
/// <param name="By">The one unit that brings its share of a summed line to its own target; null when the thing is raised as a whole.</param>
public sealed record Lever(ScoreNode Raised, OrgUnitCode? By, Fraction Before, Fraction After)
{
    /// <summary>Percentage points; above zero.</summary>
    public Fraction Gain => After - Before;
}
