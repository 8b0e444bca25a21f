namespace Pbms.AdminApi.Problems;

/// <summary>Accept-Language: Thai unless English is asked for first.</summary>
public static class PreferredLanguage
{
    public static bool IsEnglish(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => language.Value.ToString())
        .FirstOrDefault(language => Is(language, "th") || Is(language, "en")) is { } first && Is(first, "en");

    private static bool Is(string language, string wanted) =>
        language.Equals(wanted, StringComparison.OrdinalIgnoreCase) || language.StartsWith(wanted + "-", StringComparison.OrdinalIgnoreCase);
}
