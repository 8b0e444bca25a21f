using System.Globalization;

namespace Pbms.Bot.Conversation;

/// <summary>Text cut to what a button holds, counted as a person counts.</summary>
public static class Labels
{
    public const int Longest = 20;

    /// <param name="longest">In characters as a person counts them.</param>
    public static string Fit(string text, int longest = Longest)
    {
        var counted = new StringInfo(text);
        return counted.LengthInTextElements <= longest ? text : counted.SubstringByTextElements(0, longest - 1) + "…";
    }
}
