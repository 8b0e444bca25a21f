using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>What one part brings into a mean, and what it keeps out of it. Percentage points of the mean, exact.</summary>
/// <param name="Value">The part's own figure, 0–100.</param>
/// <param name="Brought">Value ÷ number of parts counted; over all parts these add up to the mean.</param>
/// <param name="Lost">(100 − value) ÷ number of parts counted; over all parts these add up to 100 less the mean.</param>
public sealed record Contribution(ScoreNode Part, Fraction Value, Fraction Brought, Fraction Lost);
