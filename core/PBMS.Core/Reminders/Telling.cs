using Pbms.Core.Organisation;

namespace Pbms.Core.Reminders;

/// <summary>What is decided for one person on one day.</summary>
/// <param name="After">What they have been told once this is written.</param>
public sealed record Telling(Contact To, DateOnly Day, Digest? Digest, Summary? Summary, Told After)
{
    /// <summary>False when an occasion for a summary has passed with nothing changed: settled without a message.</summary>
    public bool IsMessage => Digest is not null || Summary is not null;
}
