namespace Pbms.Tests.World;

/// <summary>What Teams does instead of taking a call.</summary>
/// <param name="Status">0 hangs up without an answer.</param>
/// <param name="Delivers">The message stands in the chat all the same; only the answer is lost.</param>
internal sealed record TeamsTrouble(int Status, string Code, bool Delivers = false, int? RetryAfterSeconds = null)
{
    public static readonly TeamsTrouble Throttled = new(429, "Throttled", RetryAfterSeconds: 2);
    public static readonly TeamsTrouble Precondition = new(412, "PreconditionFailed");
    public static readonly TeamsTrouble Broken = new(502, "ServiceError");
    public static readonly TeamsTrouble Unavailable = new(503, "ServiceUnavailable");
    public static readonly TeamsTrouble BrokenButDelivers = new(504, "GatewayTimeout", Delivers: true);
    public static readonly TeamsTrouble HangsUp = new(0, "");
    public static readonly TeamsTrouble AnswerIsLost = new(0, "", Delivers: true);
    public static readonly TeamsTrouble Blocked = new(403, "ConversationBlockedByUser");
    public static readonly TeamsTrouble HistoryRemoved = new(404, "ConversationNotFound");
}
