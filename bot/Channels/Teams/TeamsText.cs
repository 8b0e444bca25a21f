using System.Text.Json;
using System.Text.RegularExpressions;

namespace Pbms.Bot.Channels.Teams;

/// <summary>The words of a message, without the names it was addressed to.</summary>
internal static partial class TeamsText
{
    public static string Of(JsonElement activity)
    {
        var text = activity.Text("text") ?? "";
        foreach (var mention in activity.Items("entities").Where(entity => entity.Text("type") is "mention").Select(entity => entity.Text("text")))
        {
            if (mention is { Length: > 0 }) text = text.Replace(mention, " ", StringComparison.Ordinal);
        }

        return Tag().Replace(text, " ").Trim();
    }

    [GeneratedRegex("</?at[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
