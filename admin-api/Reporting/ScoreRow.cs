using Pbms.Core.Import;
using Pbms.Core.Periods;
using Pbms.Core.Scoring;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Reporting;

/// <summary>One score of a round.</summary>
/// <param name="Path">Where it stands: codes from the part down, with " › " between; it tells the rows of a round apart.</param>
/// <param name="Part">by-project, central, regional or provinces.</param>
/// <param name="Level">0 for the whole part, 1 for what stands directly in it, and so on.</param>
/// <param name="Percent">N-month %, two decimals, never rounded across a threshold; null when nothing in it is due.</param>
/// <param name="Exact">The same as an exact fraction, "1199/13".</param>
/// <param name="Annual">12-month %.</param>
/// <param name="Light">green, yellow or red.</param>
/// <param name="State">Of a line: due, ahead_of_plan, not_due or unscheduled.</param>
/// <param name="Target">Of a line: cumulative target of the round.</param>
/// <param name="Result">Of a line: cumulative result; null when nobody has reported, which is not 0.</param>
/// <param name="Reported">Of a line: how many of its carriers have reported the last month.</param>
/// <param name="RestsOnAssumed">Demonstration data went into it.</param>
public sealed record ScoreRow(
    string Path,
    string Part,
    int Level,
    string Code,
    string Name,
    string? Percent,
    string? Exact,
    string? Annual,
    string? Light,
    string? Word,
    string? State,
    decimal? Target,
    decimal? Result,
    int? Reported,
    int? Carriers,
    bool RestsOnAssumed)
{
    public static readonly IReadOnlyList<string> Parts = ["by-project", "central", "regional", "provinces"];

    /// <param name="part">Null for all of them.</param>
    public static IEnumerable<ScoreRow> Of(YearAtHand year, Round round, string? part)
    {
        var cards = new Scorecards(year.Year, year.Results, round);
        var rows = Enumerable.Empty<ScoreRow>();
        if (part is null or "by-project") rows = rows.Concat(Of(cards.ByProject(), "by-project", "", 0, year.Year.Scheme));
        if (part is null or "central") rows = rows.Concat(Of(cards.Central(), "central", "", 0, year.Year.Scheme));
        if (part is null or "regional") rows = rows.Concat(Of(cards.Regional(), "regional", "", 0, year.Year.Scheme));
        if (part is null or "provinces") rows = rows.Concat(cards.Provinces().SelectMany(province => Of(province, "provinces", "provinces › ", 1, year.Year.Scheme)));
        return rows;
    }

    private static IEnumerable<ScoreRow> Of(ScoreNode node, string part, string above, int level, ScoringScheme scheme)
    {
        var path = above + node.Code;
        return node.Parts.SelectMany(child => Of(child, part, path + " › ", level + 1, scheme)).Prepend(RowOf(node, part, path, level, scheme));
    }

    private static ScoreRow RowOf(ScoreNode node, string part, string path, int level, ScoringScheme scheme) => new(
        path,
        part,
        level,
        node.Code,
        node.Name,
        node.Percent is { } percent ? PercentText.Of(percent, scheme) : null,
        node.Percent?.ToString(),
        node.Annual is { } annual ? PercentText.Of(annual, scheme) : null,
        node.LightBy(scheme) is { } light ? YearTables.Name(light) : null,
        node.LightBy(scheme) is { } of ? scheme[of].Word : null,
        node.Line is { } line ? YearTables.Name(line.State) : null,
        node.Line?.Figures.Target.Value,
        node.Line?.Figures.Result?.Value,
        node.Line?.Figures.Reported,
        node.Line?.Figures.Carriers,
        node.RestsOnAssumed);
}
