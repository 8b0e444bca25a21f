using Pbms.Core.Scoring;

namespace Pbms.Publishing.Report;

/// <summary>One light of the scoring scheme (§1).</summary>
/// <param name="From">Lowest percent that earns it.</param>
/// <param name="Below">First percent that earns a better one; null for the best.</param>
public sealed record Criterion(TrafficLight Light, string Word, decimal From, decimal? Below);
