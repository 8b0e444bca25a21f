using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>One figure in two rounds.</summary>
/// <param name="Figure">As it is in the later round.</param>
/// <param name="Before">N-month % in the earlier round; null when nothing was due then.</param>
/// <param name="LightBefore">Null when nothing was due then.</param>
/// <param name="Light">Null when nothing is due now.</param>
/// <param name="IsNewlyReported">A line of which nothing had been reported by the earlier round, and something has by the later.</param>
public sealed record Movement(ScoreNode Figure, Fraction? Before, TrafficLight? LightBefore, TrafficLight? Light, bool IsNewlyReported)
{
    /// <summary>Percentage points, up or down; null when it was not due in both rounds.</summary>
    public Fraction? By => Figure.Percent is { } now && Before is { } then ? now - then : null;

    /// <summary>Red now and not before, be it that it was better or that it was not due.</summary>
    public bool IsNewlyRed => Light is TrafficLight.Red && LightBefore is not TrafficLight.Red;

    public bool IsNewlyGreen => Light is TrafficLight.Green && LightBefore is not TrafficLight.Green;

    /// <summary>Due now for the first time.</summary>
    public bool IsNewlyDue => Light is not null && LightBefore is null;
}
