using System.Text.Json.Nodes;

namespace Pbms.Bot.Channels.Line;

/// <summary>A component of a card's body, and what it weighs.</summary>
/// <param name="Stays">Kept when a card has to be shortened: what is asked.</param>
internal sealed record LinePiece(JsonObject Component, int Bytes, bool Stays)
{
    public LinePiece(JsonObject component, bool stays)
        // The comma between two.
        : this(component, LineJson.Bytes(component) + 1, stays)
    {
    }
}
