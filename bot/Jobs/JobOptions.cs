namespace Pbms.Bot.Jobs;

/// <summary>What the composition root says about jobs; not a setting.</summary>
public sealed class JobOptions
{
    /// <summary>The clock is turned by hand (the demonstration): jobs that go by it run when it is turned, not by the real clock.</summary>
    internal bool IsClockSimulated { get; set; }
}
