using System.Collections.Immutable;

namespace Pbms.Core.Reporting;

/// <summary>Reads a reason class from a reporter's own words by the keywords of the classes, which are data.</summary>
public static class ReasonSuggestion
{
    /// <summary>The class whose keywords cover most of the words; "other" when none occurs. Earlier classes win a tie.</summary>
    public static string ClassOf(string words, ImmutableArray<ReasonClass> classes) => classes
        .Select(reason => (reason.Code, Weight: reason.Keywords.Where(word => words.Contains(word, StringComparison.OrdinalIgnoreCase)).Sum(word => word.Length)))
        .Where(reason => reason.Weight > 0)
        .OrderByDescending(reason => reason.Weight)
        .Select(reason => reason.Code)
        .FirstOrDefault(ReasonClass.Other);
}
