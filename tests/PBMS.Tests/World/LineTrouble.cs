namespace Pbms.Tests.World;

/// <summary>What LINE does instead of taking a message.</summary>
/// <param name="Status">0 hangs up without an answer.</param>
/// <param name="Delivers">The message arrives all the same; only the answer is lost.</param>
internal sealed record LineTrouble(int Status, string Message, bool Delivers = false)
{
    public static readonly LineTrouble ReplyTokenIsDead = new(400, "Invalid reply token");
    public static readonly LineTrouble Broken = new(500, "Internal error");
    public static readonly LineTrouble HangsUp = new(0, "");
    public static readonly LineTrouble AnswerIsLost = new(0, "", Delivers: true);
}
