namespace Pbms.Benchmarks.TeamsTurns;

/// <summary>Somebody's chat with a bot in Teams.</summary>
internal interface ITeamsChat
{
    TeamsAct Next();

    /// <returns>False when it is no answer to what <see cref="Next"/> gave last.</returns>
    bool Hear(TeamsScreen screen);
}
