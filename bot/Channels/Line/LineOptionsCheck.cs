using Microsoft.Extensions.Options;

namespace Pbms.Bot.Channels.Line;

/// <summary>Checks "Line:*" when the bot starts, and names the setting to mend.</summary>
public sealed class LineOptionsCheck : IValidateOptions<LineOptions>
{
    public ValidateOptionsResult Validate(string? name, LineOptions options)
    {
        var faults = Addresses(options).Concat(options.IsOn ? Secrets(options) : []).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Addresses(LineOptions options)
    {
        if (!IsSafe(options.ApiBaseAddress)) yield return "Line:ApiBaseAddress must be an https address, such as https://api.line.me.";
        if (!IsSafe(options.DataBaseAddress)) yield return "Line:DataBaseAddress must be an https address, such as https://api-data.line.me.";
    }

    private static IEnumerable<string> Secrets(LineOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ChannelSecret))
            yield return $"Line:ChannelSecretFile is set, but {options.ChannelSecretFile} cannot be read or is empty.";
        else if (IsMispasted(options.ChannelSecret))
            yield return "Line:ChannelSecret holds a blank, a line break or a letter no secret has; copy it again.";
        if (!string.IsNullOrWhiteSpace(options.ChannelAccessTokenFile) && string.IsNullOrWhiteSpace(options.ChannelAccessToken))
            yield return $"Line:ChannelAccessTokenFile is set, but {options.ChannelAccessTokenFile} cannot be read or is empty.";
        else if (string.IsNullOrWhiteSpace(options.ChannelAccessToken) && string.IsNullOrWhiteSpace(options.ChannelId))
            yield return "Line:ChannelAccessToken is not set, but Line:ChannelSecret is. Set it, or Line:ChannelId to have tokens issued; all are in the LINE Developers Console.";
        else if (IsMispasted(options.ChannelAccessToken ?? ""))
            yield return "Line:ChannelAccessToken holds a blank, a line break or a letter no token has; copy it again.";
        if (options.ChannelId is { Length: > 0 } id && !id.All(char.IsAsciiDigit))
            yield return "Line:ChannelId is a number; copy it from the LINE Developers Console.";
    }

    // Every call carries the channel access token; only a stand-in on this machine may be called in the clear.
    private static bool IsSafe(Uri? address) => address is { IsAbsoluteUri: true } and ({ Scheme: "https" } or { Scheme: "http", IsLoopback: true });

    // A secret read from a file often ends in a line break; every signature would then be refused without a word why.
    private static bool IsMispasted(string value) => value.Any(letter => letter is <= ' ' or > '~');
}
