using Pbms.Bot.Demonstration;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Tests.Scoring;

/// <summary>Fiscal year 2568 as printed, in any of its rounds, and every figure in it.</summary>
internal static class DemoYear
{
    public static readonly ImportedYear Printed = DemonstrationYear.AsPrinted();

    public static readonly ResultBook Results = ResultBook.Of(Printed.Submissions);

    public static PlanYear Year => Printed.Year;

    public static Scorecards Cards(int months) => Cards(months, Results);

    public static Scorecards Cards(int months, ResultBook results) => new(Year, results, new Round(Year.Year, months));

    public static OrgUnit Unit(string code) => Year.OrgChart[new OrgUnitCode(code)];

    /// <summary>Every figure a person can ask for, as a way to take it from the scorecards of any round.</summary>
    public static IEnumerable<Func<Scorecards, ScoreNode>> Figures() =>
    [
        cards => cards.ByProject(),
        cards => cards.Regional(),
        .. Year.OrgChart.Units.Select(unit => (Func<Scorecards, ScoreNode>)(cards => cards.Of(unit))),
        .. Projects(cards => cards.ByProject()),
        .. Projects(cards => cards.Regional()),
    ];

    public static IEnumerable<ScoreNode> Below(ScoreNode node) => node.Parts.SelectMany(Below).Prepend(node);

    public static string Text(this Fraction percent) => PercentText.Of(percent, Year.Scheme);

    /// <summary>The results with a line brought to its target in the round by whoever reports it, or by the first of those who do.</summary>
    public static ResultBook WithAtTarget(this ResultBook results, Scorecards cards, LineScore line, OrgUnitCode? by)
    {
        var missing = line.Figures.Target.Value - (line.Figures.Result?.Value ?? 0);
        return results.WithMore(Key(line.Line, by, cards.Round.LastMonth), missing);
    }

    public static ResultBook WithMore(this ResultBook results, ObligationKey key, decimal more) => results.With(
        key, new Revision((results.Find(key)?.Current.Value ?? 0) + more, new PersonId("someone"), default, "line", null, false));

    private static ObligationKey Key(PlanLine line, OrgUnitCode? by, Month month) => line.IsReported
        ? new ObligationKey(line.Code, by ?? Year.Plan.CarriersOf(line.Code).First().OrgUnit, month)
        : Key(Year.Plan[line.SumOf.First(part => by is null || Carries(Year.Plan[part], by.Value))], by, month);

    private static bool Carries(PlanLine line, OrgUnitCode unit) => line.IsReported
        ? Year.Plan.ScheduleOf(line.Code, unit) is not null
        : line.SumOf.Any(part => Carries(Year.Plan[part], unit));

    private static IEnumerable<Func<Scorecards, ScoreNode>> Projects(Func<Scorecards, ScoreNode> overall) =>
        Enumerable.Range(0, overall(Cards(2)).Parts.Length).Select(at => (Func<Scorecards, ScoreNode>)(cards => overall(cards).Parts[at]));
}
