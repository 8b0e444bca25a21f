using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>What the figure would be had it been averaged one level further down: the question every reader of 92.23 asks (DOMAIN §4.4).</summary>
/// <param name="Over">The rule whose parts would be averaged instead: <see cref="ScoreRule.MeanOfUnits"/> means over the units.</param>
/// <param name="Counted">How many there are that count: 41 due units.</param>
/// <param name="Value">Their plain mean: 95.62.</param>
public sealed record Alternative(ScoreRule Over, int Counted, Fraction Value);
