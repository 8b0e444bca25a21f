namespace Pbms.Publishing.Layout;

/// <summary>Several names in a sentence: "ก ข และค".</summary>
internal static class Names
{
    public static string Of(IEnumerable<string> names) => names.ToList() switch
    {
        [.. var first, var last] when first.Count > 0 => $"{string.Join(" ", first)} และ{last}",
        var few => string.Join(" ", few),
    };
}
