using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;

namespace Pbms.Publishing.Report;

/// <summary>Works out the whole report; pure.</summary>
public static class ReportBuilder
{
    public static RoundReport Build(ReportInput input)
    {
        var (year, round) = (input.Year, input.Round);
        var results = input.ResultsAsOf();
        var cards = new Scorecards(year, results, round);
        var shortfalls = new Shortfalls(year, results, round).All();
        var projects = new ProjectTables(cards, FigureBook.Of(year.Plan, results, round), shortfalls);
        return new RoundReport(
            round.Year.BuddhistYear,
            round.Months,
            input.AsOf,
            year.OrgChart.Find(OrgUnitCode.Office)?.Name ?? "",
            Criteria(year.Scheme),
            projects.Of(PlanPart.ByProject),
            CentralTables.Of(cards),
            projects.Of(PlanPart.Regional),
            [.. cards.Provinces().Select(province => CentralTables.Unit(province, year.Scheme))],
            shortfalls,
            Factors(year, shortfalls),
            Observations.PlannerDiffers(year.OrgChart, input.People),
            Observations.Overshoots(year, FigureBook.Of(year.Plan, results, round), input),
            SubmittedValues.Of(year, results, round));
    }

    private static ImmutableArray<Criterion> Criteria(ScoringScheme scheme) =>
    [
        new(TrafficLight.Green, scheme.Green.Word, scheme.Green.From, null),
        new(TrafficLight.Yellow, scheme.Yellow.Word, scheme.Yellow.From, scheme.Green.From),
        new(TrafficLight.Red, scheme.Red.Word, scheme.Red.From, scheme.Yellow.From),
    ];

    /// <summary>Classes in their own order, those that explain nothing left out, the unexplained last.</summary>
    private static ImmutableArray<Factor> Factors(PlanYear year, ImmutableArray<Shortfall> shortfalls)
    {
        var explained = year.ReasonClasses.Select(reason => new Factor(reason.Code, reason.Name, ByClass(reason.Code)));
        // A class may be taken out of the data after somebody gave it; what it explained is still a shortfall.
        var gone = shortfalls.Select(shortfall => shortfall.ReasonClass).OfType<string>().Distinct().Where(code => year.ReasonClasses.All(reason => reason.Code != code));
        return [.. explained.Concat(gone.Select(code => new Factor(code, code, ByClass(code)))).Append(new Factor(null, "", ByClass(null))).Where(factor => !factor.Shortfalls.IsEmpty)];

        ImmutableArray<Shortfall> ByClass(string? code) => [.. shortfalls.Where(shortfall => shortfall.ReasonClass == code)];
    }
}
