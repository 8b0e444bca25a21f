namespace Pbms.Bot.Processes;

public static class ProcessRegistration
{
    /// <returns>The roles of this process; a fault in them stops the start.</returns>
    public static ProcessOptions AddProcess(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ProcessOptions>()
            .BindConfiguration(ProcessOptions.Section)
            .Validate(options => options.Fault() is null, builder.Configuration.GetSection(ProcessOptions.Section).Get<ProcessOptions>()?.Fault() ?? "")
            .ValidateOnStart();
        return builder.Configuration.GetSection(ProcessOptions.Section).Get<ProcessOptions>() ?? new ProcessOptions();
    }
}
