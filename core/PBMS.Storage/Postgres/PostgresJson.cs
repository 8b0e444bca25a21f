using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Pbms.Storage.Postgres;

/// <summary>What jsonb does not take. Nothing a person types may make their turn fail for good.</summary>
internal static partial class PostgresJson
{
    private const string Nul = @"\u0000";

    /// <summary>The same text with U+FFFD (unknown character) for each U+0000, which PostgreSQL cannot keep.</summary>
    [return: NotNullIfNotNull(nameof(json))]
    public static string? Storable(string? json) =>
        json is null || !json.Contains(Nul, StringComparison.Ordinal) ? json : EscapedNul().Replace(json, "$1\uFFFD");

    // An even number of backslashes before it: they are each other's, and the last one is the escape's own.
    [GeneratedRegex(@"(?<!\\)((?:\\\\)*)\\u0000", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedNul();
}
