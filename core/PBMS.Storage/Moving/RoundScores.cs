using System.Collections.Immutable;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Pbms.Core.Storage;

namespace Pbms.Storage.Moving;

/// <summary>The overall figures of a round, as the store makes them.</summary>
/// <param name="Exact">Whole scorecards as exact fractions: two stores with the same ones say the same of every unit.</param>
/// <param name="Shown">The three overall figures as they are printed, for a person to recognise.</param>
public sealed record RoundScores(Round Round, ImmutableArray<string> Exact, string Shown)
{
    /// <summary>Every round of every configured year that has results.</summary>
    internal static async Task<ImmutableArray<RoundScores>> OfAsync(IYearStore years, CancellationToken cancellationToken)
    {
        var scores = ImmutableArray.CreateBuilder<RoundScores>();
        foreach (var configured in await years.AllAsync(cancellationToken))
        {
            if (await years.LoadAsync(configured.Year, cancellationToken) is not { } year) continue;
            var results = ResultBook.Of((await years.ReadSinceAsync(configured.Year, default, cancellationToken)).Submissions);
            if (!results.All.Any()) continue;
            var last = results.All.Max(submission => configured.Year.NumberOf(submission.Key.Month));
            for (var months = 1; months <= last; months++) scores.Add(Of(new Scorecards(year, results, new Round(configured.Year, months))));
        }

        return scores.ToImmutable();
    }

    private static RoundScores Of(Scorecards cards)
    {
        ScoreNode[] parts = [cards.ByProject(), cards.Central(), cards.Regional()];
        string[] names = ["by project", "central", "regional"];
        return new(
            cards.Round,
            [.. parts.Concat(cards.CentralUnits()).Concat(cards.Provinces()).Select(part => $"{part.Code} {part.Percent} {part.Annual}")],
            string.Join(", ", parts.Select((part, place) => $"{names[place]} {(part.Percent is { } percent ? PercentText.Of(percent, cards.Year.Scheme) : "–")}")));
    }
}
