using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Scoring;

/// <summary>
/// Target and result of any line in one round: of one unit, or summed over everybody who carries it. Sums are kept as long as the results
/// live and the plan stands, so that turn after turn over the same results adds nothing up again. Safe to share.
/// </summary>
public sealed class FigureBook
{
    // Goes with the results. A table of plans inside, weak as well, would keep all of it for as long as the plan lives: its entries are roots of their own.
    private static readonly ConditionalWeakTable<ResultBook, Shelf> Kept = [];

    private readonly Plan plan;
    private readonly ResultBook results;
    private readonly Round round;
    private readonly ConcurrentDictionary<LineCode, LineFigures> wholes = new();

    private FigureBook(Plan plan, ResultBook results, Round round) => (this.plan, this.results, this.round) = (plan, results, round);

    public static FigureBook Of(Plan plan, ResultBook results, Round round) =>
        Kept.GetOrCreateValue(results).Of(plan).GetOrAdd(round, _ => new FigureBook(plan, results, round));

    /// <summary>Each unit that carries a line; the office for what the provinces do together.</summary>
    public IEnumerable<(OrgUnitCode OrgUnit, LineFigures Figures)> ByCarrier(PlanLine line) => line.Part is PlanPart.Regional
        ? [(OrgUnitCode.Office, Of(line))]
        : plan.CarriersOf(line.Code).Select(schedule => (schedule.OrgUnit, Of(line, schedule.OrgUnit)));

    /// <summary>What one unit owes and has done, of a summed line its share; nothing when it does not carry the line.</summary>
    public LineFigures Of(PlanLine line, OrgUnitCode orgUnit) =>
        !line.SumOf.IsEmpty ? Share(line, orgUnit)
        : plan.ScheduleOf(line.Code, orgUnit) is { } schedule ? Of(line, schedule)
        : LineFigures.Nothing;

    /// <summary>The line as a whole: its carriers added up, or the lines it is the sum of (DOMAIN §2).</summary>
    public LineFigures Of(PlanLine line) => wholes.GetOrAdd(line.Code, _ => Whole(line));

    private LineFigures Whole(PlanLine line)
    {
        var sum = line.SumOf.IsEmpty ? OverCarriers(line) : OverParts(line);
        return plan.StatedTotal(line.Code) is { } total ? sum.Stated(total) : sum;
    }

    private LineFigures Share(PlanLine line, OrgUnitCode orgUnit)
    {
        var sum = LineFigures.Sum(line.SumOf.Select(part => Of(plan[part], orgUnit)));
        return sum.CarriedBy(Math.Min(sum.Carriers, 1), sum.Carriers > 0 && sum.Reported == sum.Carriers ? 1 : 0);
    }

    /// <summary>A unit that carries several of the parts is one unit, and has reported when it has reported them all.</summary>
    private LineFigures OverParts(PlanLine line)
    {
        var carriers = plan.PartsOf(line).SelectMany(part => plan.CarriersOf(part.Code)).ToLookup(schedule => schedule.OrgUnit, schedule => schedule.Line);
        return LineFigures.Sum(line.SumOf.Select(part => Of(plan[part])))
            .CarriedBy(carriers.Count, carriers.Count(unit => unit.All(part => IsReported(part, unit.Key))));
    }

    private LineFigures OverCarriers(PlanLine line)
    {
        var planned = plan.TotalOf(line.Code, round.Months);
        var (done, reported) = ((Target?)null, 0);
        foreach (var schedule in plan.CarriersOf(line.Code))
        {
            var (result, isReported) = DoneBy(line, schedule.OrgUnit);
            done = result is null ? done : new Target((done?.Value ?? 0) + result.Value.Value, done is { IsAssumed: true } || result.Value.IsAssumed);
            if (isReported) reported++;
        }

        return new LineFigures(planned.Target, planned.Annual, done, planned.FirstDue, reported, planned.Carriers);
    }

    private LineFigures Of(PlanLine line, TargetSchedule schedule)
    {
        var (done, isReported) = DoneBy(line, schedule.OrgUnit);
        return new LineFigures(schedule.At(round.Months), schedule.Annual, done, schedule.FirstDue(plan.Year), isReported ? 1 : 0, 1);
    }

    private (Target? Done, bool IsReported) DoneBy(PlanLine line, OrgUnitCode orgUnit)
    {
        var values = results.BehindStanding(line, orgUnit, round.LastMonth);
        if (values.IsEmpty) return (null, false);
        var (sum, isAssumed) = (0m, false);
        foreach (var value in values) (sum, isAssumed) = (sum + value.Value, isAssumed || value.IsAssumed);
        return (new Target(sum, isAssumed), IsReported(line.Code, orgUnit));
    }

    private bool IsReported(LineCode line, OrgUnitCode orgUnit) => results.Find(new ObligationKey(line, orgUnit, round.LastMonth)) is not null;

    /// <summary>The books of the plan asked for last: an administrator may change it a hundred times before the next result comes, and no older one is asked for
    /// again.</summary>
    private sealed class Shelf
    {
        private volatile Books? last;

        public ConcurrentDictionary<Round, FigureBook> Of(Plan plan)
        {
            var books = last;
            if (books?.Plan != plan) last = books = new Books(plan, new());
            return books.OfRound;
        }

        private sealed record Books(Plan Plan, ConcurrentDictionary<Round, FigureBook> OfRound);
    }
}
