using Microsoft.Extensions.Options;

namespace Pbms.Bot.Doors;

public sealed class DoorOptionsCheck : IValidateOptions<DoorOptions>
{
    public ValidateOptionsResult Validate(string? name, DoorOptions options) =>
        options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
}
