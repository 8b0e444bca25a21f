using Pbms.Core.Periods;
using Pbms.Core.Scoring.Ledger;

namespace Pbms.Benchmarks;

/// <summary>
/// A plan of a million (line × unit) pairs: 7,700 provincial offices with the same 100 lines in 5 projects, each line summed over them all,
/// and 2,300 central units in 230 divisions with 100 activities each. Reports of twelve months: a third on target, a tenth ahead of it,
/// the rest short of it by any part. Always the same.
/// </summary>
internal static class NationalPlan
{
    private const int Lines = 100;
    private const int Provincial = 7_700;
    private const int Divisions = 230;
    private const int UnitsInDivision = 10;
    private const int Projects = 5;

    public const int Cells = (Provincial + (Divisions * UnitsInDivision)) * Lines;

    /// <summary>The plan, with nothing reported, and the mean of central and of regional.</summary>
    public static (ScoreLedger Ledger, int Central, int Regional) Build()
    {
        var draft = new LedgerDraft(Cells);
        var (central, regional) = (draft.AddMean(null), draft.AddMean(null));
        var projects = Enumerable.Range(0, Projects).Select(_ => draft.AddMean(regional)).ToArray();
        var sums = Enumerable.Range(0, Lines).Select(line => draft.AddSum(projects[line % Projects])).ToArray();
        var offices = Enumerable.Range(0, Provincial).Select(_ => draft.AddMean(null)).ToArray();
        var divisions = Enumerable.Range(0, Divisions).Select(_ => draft.AddMean(central)).ToArray();
        var units = Enumerable.Range(0, Divisions * UnitsInDivision).Select(unit => draft.AddMean(divisions[unit / UnitsInDivision])).ToArray();
        var dice = new Dice();
        foreach (var office in offices)
        {
            for (var line = 0; line < Lines; line++) draft.AddCell(office, [sums[line]], Targets(dice));
        }

        foreach (var unit in units)
        {
            for (var line = 0; line < Lines; line++) draft.AddCell(unit, [], Targets(dice));
        }

        return (draft.Build(), central, regional);
    }

    public static void Report(ScoreLedger ledger)
    {
        var dice = new Dice();
        for (var cell = 0; cell < Cells; cell++)
        {
            var annual = Annual(dice);
            for (var month = 1; month <= FiscalYear.Months; month++) ledger.Load(cell, month, Value(dice, annual / FiscalYear.Months));
        }
    }

    private static int Annual(Dice dice) => 12 * (1 + dice.Below(5_000));

    private static long[] Targets(Dice dice)
    {
        var annual = Annual(dice);
        // The dice of the plan and of the reports stay in step.
        for (var month = 0; month < FiscalYear.Months; month++) Value(dice, annual);
        return [.. Enumerable.Range(1, FiscalYear.Months).Select(month => (long)annual * month / FiscalYear.Months), annual];
    }

    private static long Value(Dice dice, int planned) => dice.Below(30) switch
    {
        < 10 => planned,
        < 13 => planned + dice.Below(2 * planned),
        _ => dice.Below(planned),
    };

    /// <summary>The same throws every time (Knuth's MMIX numbers).</summary>
    internal sealed class Dice
    {
        private ulong state = 2568;

        public int Below(int most)
        {
            state = (state * 6364136223846793005) + 1442695040888963407;
            return (int)((state >> 33) % (ulong)most);
        }
    }
}
