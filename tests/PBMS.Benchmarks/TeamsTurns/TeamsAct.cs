using System.Text.Json.Nodes;

namespace Pbms.Benchmarks.TeamsTurns;

/// <summary>What a person does in Teams.</summary>
internal abstract record TeamsAct
{
    private TeamsAct()
    {
    }

    public sealed record Said(string Text) : TeamsAct;

    /// <param name="Card">The message the button stands on.</param>
    /// <param name="Data">The button's own, with what was filled in.</param>
    public sealed record Pressed(string Card, JsonObject Data) : TeamsAct;
}
