using Microsoft.Extensions.Options;

namespace Pbms.Bot.Channels.Line;

/// <summary>Checks "Line:*" when the bot starts, and names the setting to mend.</summary>
public sealed class LineOptionsCheck : IValidateOptions<LineOptions>
{
    public ValidateOptionsResult Validate(string? name, LineOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(LineOptions options)
    {
        if (options.ApiBaseAddress is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
            yield return "Line:ApiBaseAddress must be an absolute http or https address, such as https://api.line.me.";
        if (!options.IsOn) yield break;
        if (string.IsNullOrWhiteSpace(options.ChannelAccessToken))
            yield return "Line:ChannelAccessToken is not set, but Line:ChannelSecret is; both are in the LINE Developers Console.";
        else if (IsMispasted(options.ChannelAccessToken))
            yield return "Line:ChannelAccessToken holds a blank, a line break or a letter no token has; copy it again.";
        if (IsMispasted(options.ChannelSecret!))
            yield return "Line:ChannelSecret holds a blank, a line break or a letter no secret has; copy it again.";
    }

    // A secret read from a file often ends in a line break; every signature would then be refused without a word why.
    private static bool IsMispasted(string value) => value.Any(letter => letter is <= ' ' or > '~');
}
