using System.Text.Json;

namespace Pbms.Bot.Channels.Line;

/// <summary>What came of one call to LINE.</summary>
public abstract record LineResult
{
    private LineResult()
    {
    }

    /// <param name="Body">Of kind Undefined when it was no JSON.</param>
    /// <param name="RequestId">LINE's own id of the call, for its support.</param>
    public sealed record Answered(int Status, JsonElement Body, string? RequestId) : LineResult
    {
        public bool IsJson => Body.ValueKind is not JsonValueKind.Undefined;

        public bool IsGood => Status is >= 200 and < 300;

        /// <summary>The "message" of an error body. Compared or shown to the admin, never logged: it may quote what was sent.</summary>
        public string? Message => Body.Text("message");
    }

    /// <param name="NeverLeft">No connection was made, so nothing can have arrived.</param>
    public sealed record NotAnswered(string Why, bool NeverLeft) : LineResult;
}
