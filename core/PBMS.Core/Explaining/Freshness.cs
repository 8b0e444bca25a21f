using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>How far the figures of a round can be relied on yet: รายงานแล้ว 71/76, and when the last of them came.</summary>
/// <param name="Reported">Units that have reported all they owe for the round's last month.</param>
/// <param name="Owing">Units that owe anything for it.</param>
/// <param name="LastSubmitted">When the latest value for any month of the round was given; null when there is none.</param>
/// <param name="Missing">ใครยังไม่ส่ง, in the order of the plan.</param>
public sealed record Freshness(int Reported, int Owing, DateTimeOffset? LastSubmitted, ImmutableArray<Awaited> Missing)
{
    /// <param name="units">Central units or provinces; a division itself reports nothing and is not counted.</param>
    public static Freshness Of(Scorecards cards, IEnumerable<OrgUnit> units) => Of(cards, units, _ => true);

    /// <summary>Of the lines of one project alone: who carries none of them owes nothing.</summary>
    public static Freshness Of(Scorecards cards, IEnumerable<OrgUnit> units, ProjectCode project) => Of(cards, units, line => line.Project == project);

    private static Freshness Of(Scorecards cards, IEnumerable<OrgUnit> units, Func<PlanLine, bool> isMeant)
    {
        var all = units.Select(unit => (Unit: unit, Owed: Owed(cards, unit).RemoveAll(line => !isMeant(line)))).ToList();
        ImmutableArray<Awaited> missing =
        [
            .. from unit in all
               let open = unit.Owed.Where(line => !IsReported(cards, line.Code, unit.Unit.Code)).ToImmutableArray()
               where !open.IsEmpty
               select new Awaited(unit.Unit, open, unit.Owed.Length),
        ];
        var owing = all.Count(unit => !unit.Owed.IsEmpty);
        return new(owing - missing.Length, owing, all.Select(unit => LatestOf(cards, unit.Unit)).Max(), missing);
    }

    private static ImmutableArray<PlanLine> Owed(Scorecards cards, OrgUnit unit) =>
        [.. Obligations.Of(unit.Code, cards.Round.LastMonth, cards.Year).Select(key => cards.Year.Plan[key.Line])];

    private static bool IsReported(Scorecards cards, LineCode line, OrgUnitCode unit) =>
        cards.Results.Find(new ObligationKey(line, unit, cards.Round.LastMonth)) is not null;

    private static DateTimeOffset? LatestOf(Scorecards cards, OrgUnit unit) =>
        (from schedule in cards.Year.Plan.CarriedBy(unit.Code)
         from month in Enumerable.Range(1, cards.Round.Months)
         let sent = cards.Results.Find(new ObligationKey(schedule.Line, unit.Code, cards.Year.Year.MonthAt(month)))
         where sent is not null
         select (DateTimeOffset?)sent.Current.At).Max();
}
