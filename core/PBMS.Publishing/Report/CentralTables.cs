using Pbms.Core.Periods;
using Pbms.Core.Scoring;

namespace Pbms.Publishing.Report;

/// <summary>Table 2, and the row of any unit.</summary>
internal static class CentralTables
{
    public static CentralTable Of(Scorecards cards)
    {
        var scheme = cards.Year.Scheme;
        var central = cards.Central();
        var tally = Tally.Of(central.Parts.SelectMany(division => division.Parts), scheme);
        return new CentralTable(
            Score.Of(central, scheme),
            tally.OnTarget.Length,
            tally.OffTarget.Length,
            tally.NotDue.Length,
            [.. central.Parts.Select(division => Division(division, scheme))]);
    }

    public static UnitRow Unit(ScoreNode unit, ScoringScheme scheme) => new(
        unit.Code, unit.Name, Score.Of(unit, scheme), FirstDue(unit), unit.Lines.Count(line => line.IsShort));

    private static DivisionRow Division(ScoreNode division, ScoringScheme scheme)
    {
        var tally = Tally.Of(division.Parts, scheme);
        return new DivisionRow(
            division.Code,
            division.Name,
            Score.Of(division, scheme),
            tally.OnTarget.Length,
            tally.OffTarget.Length,
            tally.NotDue.Length,
            [.. division.Parts.Select(unit => Unit(unit, scheme))]);
    }

    private static Month? FirstDue(ScoreNode unit) => unit.Lines.Select(line => line.Figures.FirstDue).Where(month => month is not null).Min();
}
