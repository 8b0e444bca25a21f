using System.Text.RegularExpressions;

namespace Pbms.Bot.CommandLine;

/// <summary>Settings given as arguments, such as "--Storage:Path=/srv/pbms.db". Nothing else may be left over: it is a slip of the fingers.</summary>
public static partial class SettingArguments
{
    /// <param name="leftOver">What no command and no option is.</param>
    /// <returns>A sentence that names the first that is no setting; null when all are.</returns>
    public static string? Fault(IEnumerable<string> leftOver) => leftOver.FirstOrDefault(argument => !Setting().IsMatch(argument)) is { } wrong
        ? $"There is no command or option '{wrong}'; --help lists them, and a setting is given as --Storage:Path=data/pbms.db."
        : null;

    // Those of the host have no section.
    [GeneratedRegex(@"\A--([\w.]+(:[\w.]+)+|environment|applicationName|contentRoot|urls)=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Setting();
}
