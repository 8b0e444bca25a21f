using System.Globalization;

namespace Pbms.Benchmarks.TeamsTurns;

/// <summary>A chat with a bot that only says everything back.</summary>
internal sealed class TeamsEchoChat : ITeamsChat
{
    private int said;

    private string Words => $"รายงานผล {said.ToString(CultureInfo.InvariantCulture)}";

    public TeamsAct Next()
    {
        said++;
        return new TeamsAct.Said(Words);
    }

    public bool Hear(TeamsScreen screen) => screen.Words == Words;
}
