namespace Pbms.Core.Organisation;

/// <summary>Where a person is reached: a channel and the id that channel knows them by.</summary>
/// <param name="Channel">"line", "teams" or "terminal".</param>
/// <param name="UserId">Personal data: never in a log together with a name.</param>
public readonly record struct ChatAccount(string Channel, string UserId)
{
    public const string Line = "line";
    public const string Teams = "teams";
    public const string Terminal = "terminal";

    public override string ToString() => $"{Channel}:{UserId}";
}
