using Pbms.Core.Periods;
using Pbms.Core.Scoring.Ledger;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>A plan so large that it is added up in several stretches at once.</summary>
public sealed class LedgerRecomputeTests
{
    private const int Units = 450;
    private const int Lines = 100;
    private const int Short = 7;

    [Fact]
    public void A_plan_of_many_stretches_is_the_same_put_in_one_by_one_loaded_at_once_and_added_up_twice()
    {
        var (one, means) = Plan();
        var (whole, _) = Plan();
        var dice = new Dice(2568);
        for (var cell = 0; cell < Units * Lines; cell++)
        {
            var (month, value) = (1 + dice.Below(FiscalYear.Months), (long)dice.Below(200));
            one.Put(cell, month, value);
            whole.Load(cell, month, value);
        }

        whole.Recompute();
        AssertSame(one, whole, means);
        whole.Recompute();
        AssertSame(one, whole, means);
    }

    [Fact]
    public void A_plan_nobody_has_reported_on_stands_at_nought_where_something_is_due()
    {
        var draft = new LedgerDraft(1);
        var mean = draft.AddMean(null);
        draft.AddCell(mean, [], [0, .. Enumerable.Repeat(10L, 12)]);
        var ledger = draft.Build();

        Assert.Null(ledger.PercentOf(mean, 1));
        Assert.Equal(new Band(0, 0), ledger.PercentOf(mean, 2));
        Assert.Equal(new Band(0, 0), ledger.AnnualOf(mean, 1));
    }

    [Fact]
    public void A_draft_that_was_guessed_too_small_grows()
    {
        var draft = new LedgerDraft(0);
        var mean = draft.AddMean(null);
        for (var cell = 0; cell < 5; cell++) draft.AddCell(mean, [], [.. Enumerable.Repeat(10L * (cell + 1), 13)]);
        var ledger = draft.Build();
        for (var cell = 0; cell < 5; cell++) ledger.Put(cell, 1, 10);

        // 100, 1/2, 1/3, 1/4 and 1/5 of it, in mean.
        Assert.Equal("45.67", ledger.ExactOf(mean, 1).Percent!.Value.Text());
    }

    [Fact]
    public void Twelve_targets_without_the_annual_one_are_no_cell()
    {
        var draft = new LedgerDraft(1);
        var mean = draft.AddMean(null);

        Assert.Equal("targets", Assert.Throws<ArgumentException>(() => draft.AddCell(mean, [], new long[12])).ParamName);
    }

    [Fact]
    public void A_sum_beyond_64_bits_is_no_small_one()
    {
        var draft = new LedgerDraft(2);
        var mean = draft.AddMean(null);
        var sum = draft.AddSum(mean);
        for (var cell = 0; cell < 2; cell++) draft.AddCell(null, [sum], [.. Enumerable.Repeat(10L, 13)]);
        var ledger = draft.Build();
        ledger.Put(0, 1, long.MaxValue);

        Assert.Throws<OverflowException>(() => ledger.Put(1, 1, 1));

        ledger.Load(1, 1, 1);
        Assert.IsType<OverflowException>(Assert.Throws<AggregateException>(ledger.Recompute).GetBaseException());
    }

    private static void AssertSame(ScoreLedger one, ScoreLedger whole, IReadOnlyList<int> means) => Assert.All(means, mean =>
    {
        foreach (var round in Enumerable.Range(1, FiscalYear.Months))
        {
            Assert.Equal((one.PercentOf(mean, round), one.AnnualOf(mean, round)), (whole.PercentOf(mean, round), whole.AnnualOf(mean, round)));
        }
    });

    /// <summary>Units with the same lines, each line summed over all of them; some lines are not planned before half of the year.</summary>
    private static (ScoreLedger Ledger, IReadOnlyList<int> Means) Plan()
    {
        var draft = new LedgerDraft(Units * Lines);
        var means = new List<int> { draft.AddMean(null), draft.AddMean(null) };
        var sums = Enumerable.Range(0, Lines).Select(_ => draft.AddSum(means[0])).ToArray();
        for (var unit = 0; unit < Units; unit++)
        {
            var mean = draft.AddMean(means[1]);
            means.Add(mean);
            for (var line = 0; line < Lines; line++) draft.AddCell(mean, [sums[line]], Targets(10 + ((unit + line) % 90), isLate: line % Short == 0));
        }

        return (draft.Build(), means);
    }

    private static long[] Targets(long annual, bool isLate) =>
        [.. Enumerable.Range(1, FiscalYear.Months).Select(round => isLate && round <= 6 ? 0 : annual * round / 12), annual];
}
