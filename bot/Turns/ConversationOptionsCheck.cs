using Microsoft.Extensions.Options;

namespace Pbms.Bot.Turns;

/// <summary>What is said to strangers must fit into what is said.</summary>
public sealed class ConversationOptionsCheck : IValidateOptions<ConversationOptions>
{
    private const int LongestContact = 200;

    public ValidateOptionsResult Validate(string? name, ConversationOptions options) =>
        options.Contact is not { } contact || (contact.Trim().Length is > 0 and <= LongestContact && !contact.Any(char.IsControl))
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Setting Conversation:Contact must be one line of 1 to {LongestContact} characters.");
}
