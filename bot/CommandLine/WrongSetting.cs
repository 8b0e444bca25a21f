using Microsoft.Extensions.Options;

namespace Pbms.Bot.CommandLine;

/// <summary>Tells settings that are wrong from a program that is.</summary>
public static class WrongSetting
{
    private const string Binder = "Microsoft.Extensions.Configuration.Binder";
    private const string LogLevels = "Microsoft.Extensions.Logging.Configuration";

    /// <returns>A sentence for each setting that is wrong; none when the trouble is not a setting's.</returns>
    public static IReadOnlyList<string> Sentences(Exception trouble) => trouble switch
    {
        OptionsValidationException wrong => [.. wrong.Failures],
        // Two sections at once; one that is not a setting's makes the whole a bug.
        AggregateException several when several.InnerExceptions.All(inner => Sentences(inner).Count > 0) =>
            [.. several.InnerExceptions.SelectMany(Sentences)],
        // Both name the setting in their message; the same exception from anywhere else is a bug.
        InvalidOperationException or FormatException when trouble.Source is Binder => [Sentence(trouble.Message)],
        InvalidOperationException when trouble.Source is LogLevels => [Sentence($"Setting Logging:LogLevel is wrong: {trouble.Message}")],
        _ => [],
    };

    private static string Sentence(string message) => message.TrimEnd('.') + ".";
}
