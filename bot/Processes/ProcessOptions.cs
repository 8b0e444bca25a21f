using System.Collections.Immutable;

namespace Pbms.Bot.Processes;

/// <summary>Section "Process" of the settings.</summary>
public sealed class ProcessOptions
{
    public const string Section = "Process";

    /// <summary>"chat,admin,jobs", or some of them.</summary>
    public string Roles { get; set; } = "chat,admin,jobs";

    public bool Has(ProcessRole role) => Read().Roles.Contains(role);

    /// <summary>What is wrong with these settings, in a sentence that names the setting; null when nothing is.</summary>
    public string? Fault() => Read() switch
    {
        ({ } wrong, _) => $"Setting Process:Roles lists '{wrong}'; the roles are chat, admin and jobs.",
        (_, { IsEmpty: true }) => "Setting Process:Roles is empty; the roles are chat, admin and jobs.",
        _ => null,
    };

    private (string? Wrong, ImmutableArray<ProcessRole> Roles) Read()
    {
        var words = Roles.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = Enum.GetNames<ProcessRole>();
        var wrong = words.FirstOrDefault(word => !names.Contains(word, StringComparer.OrdinalIgnoreCase));
        return wrong is null ? (null, [.. words.Select(word => Enum.Parse<ProcessRole>(word, ignoreCase: true))]) : (wrong, []);
    }
}
