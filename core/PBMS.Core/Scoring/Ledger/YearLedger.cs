using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Scoring.Ledger;

/// <summary>
/// The ledger of a plan year by the names of its figures: an org unit's code, <see cref="Central"/>, "by-project", "regional", and a
/// <see cref="Project"/> of either. Has every mean of all twelve rounds ready, and takes a submission in microseconds. One writer.
/// </summary>
public sealed class YearLedger
{
    public const string Central = "central";

    private readonly PlanYear year;
    private int decimals;
    private LedgerPlan plan;
    private ScoreLedger ledger;

    public YearLedger(PlanYear year, ResultBook results)
    {
        (this.year, Results) = (year, results);
        (decimals, plan, ledger) = Compile();
    }

    /// <summary>All that has been put in.</summary>
    public ResultBook Results { get; private set; }

    public static string Project(string overall, string project) => $"{overall}/{project}";

    /// <summary>Takes in a submission, new or corrected, in place of what was there for its obligation.</summary>
    /// <exception cref="OverflowException">An amount beyond 64 bits.</exception>
    public void Put(Submission submission)
    {
        Results = Results.With(submission);
        if (Scale(submission.Current.Value) > decimals) (decimals, plan, ledger) = Compile();
        else if (CellOf(submission) is { } cell) ledger.Put(cell, MonthOf(submission), plan.Whole(submission.Current.Value));
    }

    /// <summary>N-month % of a figure; null when nothing in it is due.</summary>
    /// <param name="round">1–12.</param>
    /// <exception cref="KeyNotFoundException">No figure of this name.</exception>
    public Band? PercentOf(string figure, int round) => ledger.PercentOf(plan.Means[figure], round);

    /// <summary>12-month % of a figure; null when nothing in it has an annual target.</summary>
    /// <exception cref="KeyNotFoundException">No figure of this name.</exception>
    public Band? AnnualOf(string figure, int round) => ledger.AnnualOf(plan.Means[figure], round);

    /// <summary>Both to the last digit, worked out from the lines.</summary>
    /// <exception cref="KeyNotFoundException">No figure of this name.</exception>
    public (Fraction? Percent, Fraction? Annual) ExactOf(string figure, int round) => ledger.ExactOf(plan.Means[figure], round);

    /// <summary>The names of all figures.</summary>
    public IReadOnlyCollection<string> Figures => plan.Means.Keys;

    // Quantities are whole; the rare plan or value with decimals is kept in finer grains, and a finer value than any before grinds anew.
    private (int Decimals, LedgerPlan Plan, ScoreLedger Ledger) Compile()
    {
        var scale = Results.All.Where(submission => year.Plan[submission.Key.Line].IsCounted).Select(submission => Scale(submission.Current.Value))
            .Concat(year.Plan.Schedules.Where(schedule => year.Plan[schedule.Line].IsCounted).SelectMany(Scales))
            .Append(0).Max();
        plan = new LedgerPlan(year, scale);
        ledger = plan.Build();
        foreach (var submission in Results.All)
        {
            if (CellOf(submission) is { } cell) ledger.Load(cell, MonthOf(submission), plan.Whole(submission.Current.Value));
        }

        ledger.Recompute();
        return (scale, plan, ledger);
    }

    private int? CellOf(Submission submission) =>
        plan.Cells.TryGetValue((submission.Key.Line, submission.Key.OrgUnit), out var cell) ? cell : null;

    private int MonthOf(Submission submission) => year.Year.NumberOf(submission.Key.Month);

    private static IEnumerable<int> Scales(TargetSchedule schedule) =>
        schedule.ByMonth.Values.Select(target => Scale(target.Value)).Append(Scale(schedule.Annual?.Value ?? 0));

    private static int Scale(decimal amount)
    {
        for (var decimals = 0; ; decimals++)
        {
            if (decimal.Truncate(amount) == amount) return decimals;
            amount *= 10;
        }
    }
}
