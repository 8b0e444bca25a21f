using System.Collections.Immutable;
using System.Text.Json;

namespace Pbms.Publishing.Sentences;

/// <summary>The sentences of the report with an evaluator's rewordings.</summary>
/// <param name="Reworded">Template by key.</param>
public sealed record SentenceBook(ImmutableSortedDictionary<string, string> Reworded)
{
    public static SentenceBook Default { get; } = new(ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>Reads a sentences file: a JSON object of key and template. What is not in it stays as it is.</summary>
    public static SentencesResult Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reworded = JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
            ImmutableArray<string> faults = [.. reworded.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => Fault(entry.Key, entry.Value)).OfType<string>()];
            return faults.IsEmpty
                ? new SentencesResult.Read(new(reworded.ToImmutableSortedDictionary(StringComparer.Ordinal)))
                : new SentencesResult.Refused(faults);
        }
        catch (JsonException malformed)
        {
            return new SentencesResult.Refused([$"The sentences are not a JSON object of texts: line {malformed.LineNumber + 1}."]);
        }
    }

    public string TemplateOf(Sentence sentence) => Reworded.GetValueOrDefault(sentence.Key, sentence.Template);

    private static string? Fault(string key, string? template)
    {
        if (Wording.All.FirstOrDefault(candidate => candidate.Key == key) is not { } sentence)
        {
            return $"There is no sentence \"{key}\"; there are {string.Join(", ", Wording.All.Select(each => each.Key))}.";
        }

        if (template is null) return $"Sentence \"{key}\" has no text.";
        return Sentence.PlaceholdersIn(template).Except(sentence.Placeholders).FirstOrDefault() is { } unknown
            ? $"Sentence \"{key}\" cannot say {{{unknown}}}; it can say {string.Join(", ", sentence.Placeholders.Select(name => $"{{{name}}}"))}."
            : null;
    }
}
