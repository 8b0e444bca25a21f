namespace Pbms.Tests.World;

/// <summary>What LINE does instead of taking a message.</summary>
/// <param name="Status">0 hangs up without an answer.</param>
/// <param name="Delivers">The message arrives all the same; only the answer is lost.</param>
internal sealed record LineTrouble(int Status, string Message, bool Delivers = false)
{
    public static readonly LineTrouble ReplyTokenIsDead = new(400, "Invalid reply token");
    public static readonly LineTrouble Broken = new(500, "Internal error");
    public static readonly LineTrouble BrokenButDelivers = Broken with { Delivers = true };
    public static readonly LineTrouble Invalid = new(400, "The request body has 1 error(s)");
    public static readonly LineTrouble TooManyCalls = new(429, "The API rate limit has been exceeded. Try again later.");
    public static readonly LineTrouble NoQuota = new(429, "You have reached your monthly limit.");
    public static readonly LineTrouble Foreign = new(400, "Failed to send messages");

    /// <summary>A gateway's page in LINE's place.</summary>
    public static readonly LineTrouble Garbage = new(200, "<html>");
    public static readonly LineTrouble HangsUp = new(0, "");
    public static readonly LineTrouble AnswerIsLost = new(0, "", Delivers: true);
}
