namespace Pbms.Bot.Channels.Line;

/// <summary>An address that opens the bot's chat in LINE with words ready to be sent: adding it as a friend and linking are one tap each.</summary>
public static class LineDeepLink
{
    /// <param name="basicId">Of the account, "@123abcde".</param>
    /// <param name="words">What the person only has to send: the link code.</param>
    public static Uri To(string basicId, string words) =>
        new($"https://line.me/R/oaMessage/{Uri.EscapeDataString(basicId)}/?{Uri.EscapeDataString(words)}");
}
