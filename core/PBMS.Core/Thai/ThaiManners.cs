namespace Pbms.Core.Thai;

/// <summary>What people add for courtesy.</summary>
public static class ThaiManners
{
    /// <summary>The text without ค่ะ, ครับ and the like at its end; unchanged when nothing else would be left.</summary>
    public static string Without(string text) =>
        ThaiPoliteness.StripEnd(text).ToString() is { Length: > 0 } bare ? bare.TrimEnd() : text;
}
