using Microsoft.Extensions.Options;

namespace Pbms.Bot.Reminders;

public sealed class ReminderOptionsCheck : IValidateOptions<ReminderOptions>
{
    public ValidateOptionsResult Validate(string? name, ReminderOptions options) =>
        options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
}
