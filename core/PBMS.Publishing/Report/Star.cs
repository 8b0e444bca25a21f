namespace Pbms.Publishing.Report;

/// <summary>The sign of figures that are not in the source, everywhere in the product.</summary>
public static class Star
{
    public const string Sign = "*";

    public static string After(string text, bool isAssumed) => isAssumed ? text + Sign : text;
}
