using System.Collections.Immutable;

namespace Pbms.Publishing.Report;

/// <param name="Number">In its table: the regional part counts only the projects the provinces carry.</param>
/// <param name="IsAheadOfPlan">All that counts in it was done before the plan asked for it (§2.1(4)).</param>
/// <param name="Reasons">Why it falls short, in the reporters' own words, each once.</param>
public sealed record ProjectRow(
    string Code,
    string Number,
    string Name,
    Score Score,
    bool IsAheadOfPlan,
    ImmutableArray<LineRow> Lines,
    ImmutableArray<string> Reasons);
