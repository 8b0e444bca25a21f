using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Pbms.Publishing.Sentences;

/// <summary>A sentence of the report as a template: "ผลการดำเนินงานเฉลี่ยร้อยละ {percent}".</summary>
/// <param name="Key">Its name in a sentences file, for example "central.overall".</param>
/// <param name="Template">As it is said unless an evaluator rewords it.</param>
public sealed partial record Sentence(string Key, string Template)
{
    /// <summary>What any sentence may name.</summary>
    public static readonly ImmutableArray<string> Everywhere = ["office", "year", "months", "period", "asOf"];

    /// <summary>What a rewording may name, in braces: what is in the template, and what any sentence may.</summary>
    public ImmutableArray<string> Placeholders => [.. PlaceholdersIn(Template).Union(Everywhere)];

    public static IEnumerable<string> PlaceholdersIn(string template) => Placeholder().Matches(template).Select(match => match.Groups[1].Value).Distinct();

    /// <exception cref="KeyNotFoundException">The template names something that is not given.</exception>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values) =>
        Placeholder().Replace(template, match => values[match.Groups[1].Value]);

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
