using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation;

/// <summary>One line of a draft.</summary>
/// <param name="Value">This month's own result; null until given.</param>
/// <param name="Reason">Why it falls short; null when it does not, or not yet said.</param>
/// <param name="Over">How many revisions the line had when this was filled in; more by the time it is sent, and somebody else has been there.</param>
/// <param name="Confirmed">Codes of the questions answered for the value; goes with it.</param>
/// <param name="IsSkipped">Put off by the person; sent without it, it stays unreported.</param>
public sealed record DraftEntry(LineCode Line, decimal? Value = null, ShortfallReason? Reason = null, bool IsSkipped = false, int Over = 0, string? Confirmed = null)
{
    public bool IsOpen => Value is null && !IsSkipped;
}
