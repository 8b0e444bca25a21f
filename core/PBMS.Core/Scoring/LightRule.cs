namespace Pbms.Core.Scoring;

/// <param name="From">The lowest achievement, in percent of target, that earns this light; 0–100.</param>
/// <param name="Word">Stands beside the colour wherever it is shown.</param>
public sealed record LightRule(decimal From, string Word);
