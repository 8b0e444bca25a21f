using System.Collections.Frozen;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>The page's files, embedded in the program; they load nothing from anywhere else.</summary>
public static class SimulatorPage
{
    /// <summary>Prefix of the embedded resources' names.</summary>
    public const string ResourcePrefix = "Simulator/";

    // Pictures the bot sends may lie anywhere that LINE may fetch them from: https.
    private const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, byte[]> Files = Load();

    public static IEnumerable<string> FileNames => Files.Keys;

    public static Results<FileContentHttpResult, NotFound> Serve(string file, HttpContext http)
    {
        if (!Files.TryGetValue(file, out var content)) return TypedResults.NotFound();
        http.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(content, ContentTypes[Path.GetExtension(file)]);
    }

    private static FrozenDictionary<string, byte[]> Load()
    {
        var assembly = typeof(SimulatorPage).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[ResourcePrefix.Length..], name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var content = new MemoryStream();
                stream.CopyTo(content);
                return content.ToArray();
            });
    }
}
