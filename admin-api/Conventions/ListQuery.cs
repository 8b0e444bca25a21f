using System.ComponentModel;

namespace Pbms.AdminApi.Conventions;

/// <summary>How much of a list, and as what.</summary>
/// <param name="Limit">1–1,000 items; 200 unless said.</param>
/// <param name="Cursor">"next" of the page before.</param>
/// <param name="Format">json, csv or xlsx; the last two bring the whole list.</param>
public sealed record ListQuery(
    [property: Description("1–1,000 items; 200 unless said.")] int? Limit,
    [property: Description("\"next\" of the page before.")] string? Cursor,
    [property: Description("json, csv or xlsx; the last two bring the whole list.")] string? Format)
{
    public const int Usual = 200;
    public const int Most = 1000;

    public int Count => Limit ?? Usual;
}
