using System.Text.RegularExpressions;
using Pbms.Core.Organisation;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <summary>A link code that was given, and whom it is for.</summary>
public sealed partial record Offer(LinkCode Code, Person Person)
{
    /// <summary>The link code that words name; null when they cannot be one.</summary>
    public static string? CodeIn(string words) =>
        CodeShape().Match(ThaiText.Normalise(words).ToUpperInvariant()) is { Success: true } match ? match.Value : null;

    [GeneratedRegex("^[A-Z0-9]{6,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeShape();
}
