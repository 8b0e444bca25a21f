namespace Pbms.Benchmarks.Turns;

/// <summary>What came of one peer at one number of connections.</summary>
/// <param name="TurnsASecond">Whose webhook was answered and whose reply arrived.</param>
/// <param name="MedianMs">Of the webhook's answer.</param>
/// <param name="CpuMs">Processor time of the peer's process for a turn.</param>
/// <param name="DatabaseCpuMs">The same of its database server; null when it has none.</param>
/// <param name="ResidentMegabytes">At the end.</param>
/// <param name="Errors">Turns that went wrong, those of the warm-up too.</param>
/// <param name="FirstError">What went wrong first; null when nothing did.</param>
internal sealed record TurnFigures(
    double TurnsASecond, double MedianMs, double P99Ms, double CpuMs, double? DatabaseCpuMs, double ResidentMegabytes, int Errors, string? FirstError);
