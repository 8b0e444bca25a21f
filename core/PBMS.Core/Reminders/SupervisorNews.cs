using Pbms.Core.Organisation;

namespace Pbms.Core.Reminders;

/// <summary>What one person hears of units they supervise.</summary>
public sealed class SupervisorNews
{
    public List<News<OwedMonth>> Late { get; } = [];

    /// <summary>Units that owe and whose reporters nothing reaches.</summary>
    public List<News<OrgUnitCode>> Unreachable { get; } = [];

    public List<News<BrokenPromise>> Broken { get; } = [];
}
