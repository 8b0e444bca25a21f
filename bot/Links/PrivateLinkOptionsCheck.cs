using Microsoft.Extensions.Options;

namespace Pbms.Bot.Links;

/// <summary>Checks "Links:*" when the bot starts, and names the setting to mend.</summary>
public sealed class PrivateLinkOptionsCheck : IValidateOptions<PrivateLinkOptions>
{
    public ValidateOptionsResult Validate(string? name, PrivateLinkOptions options) =>
        options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
}
