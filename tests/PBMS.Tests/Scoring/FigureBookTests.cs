using System.Runtime.CompilerServices;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Scoring;

public sealed class FigureBookTests
{
    [Fact]
    public void Sums_are_kept_while_their_results_live_and_go_with_them()
    {
        var plan = Sample.PlanYear().Plan;
        var results = ResultBook.Of([new Submission(Sample.Key, [Sample.Revision(1)])]);
        Assert.Same(FigureBook.Of(plan, results, new Round(Sample.Year, 2)), FigureBook.Of(plan, results, new Round(Sample.Year, 2)));

        var gone = Enumerable.Range(0, 50).Select(_ => Use()).ToList();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.True(gone.Count(book => book.IsAlive) <= 1);
        GC.KeepAlive(plan);

        // Not inlined, so that nothing on this method's stack holds what it made.
        [MethodImpl(MethodImplOptions.NoInlining)]
        WeakReference Use()
        {
            var next = results.With(Sample.Key, Sample.Revision(2));
            return new WeakReference(FigureBook.Of(plan, next, new Round(Sample.Year, 2)));
        }
    }

    [Fact]
    public void Sums_go_with_their_plan_when_another_takes_its_place()
    {
        var results = ResultBook.Of([new Submission(Sample.Key, [Sample.Revision(1)])]);

        var gone = Enumerable.Range(0, 50).Select(_ => Use()).ToList();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.True(gone.Count(plan => plan.IsAlive) <= 1);
        GC.KeepAlive(results);

        [MethodImpl(MethodImplOptions.NoInlining)]
        WeakReference Use()
        {
            var plan = Sample.PlanYear().Plan;
            FigureBook.Of(plan, results, new Round(Sample.Year, 2));
            return new WeakReference(plan);
        }
    }
}
