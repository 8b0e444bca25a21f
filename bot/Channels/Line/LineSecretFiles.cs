using Microsoft.Extensions.Options;

namespace Pbms.Bot.Channels.Line;

/// <summary>Reads the secrets that settings keep in files. A file that cannot be read leaves its setting empty, which the check names.</summary>
public sealed class LineSecretFiles : IPostConfigureOptions<LineOptions>
{
    public void PostConfigure(string? name, LineOptions options)
    {
        options.ChannelSecret ??= Read(options.ChannelSecretFile);
        options.ChannelAccessToken ??= Read(options.ChannelAccessTokenFile);
    }

    // Editors and secret stores end a file with a line break; no secret has one.
    private static string? Read(string? path)
    {
        try
        {
            return string.IsNullOrWhiteSpace(path) ? null : File.ReadAllText(path).Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
