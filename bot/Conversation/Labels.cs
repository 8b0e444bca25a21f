using System.Globalization;

namespace Pbms.Bot.Conversation;

/// <summary>Text cut to what a button holds, counted as a person counts.</summary>
public static class Labels
{
    public const int Longest = 20;

    public static string Fit(string text)
    {
        var counted = new StringInfo(text);
        return counted.LengthInTextElements <= Longest ? text : counted.SubstringByTextElements(0, Longest - 1) + "…";
    }
}
