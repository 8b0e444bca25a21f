using System.Collections.Immutable;
using Pbms.Bot.Demonstration;
using Pbms.Core.Reporting;
using Xunit;

namespace Pbms.Tests.Reporting;

/// <summary>How many classified remarks the configured keywords get right. Floors are only ever raised.</summary>
public sealed class RemarkFloorTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<ReasonClass> Classes = DemonstrationYear.AsPrinted().Year.ReasonClasses;

    [Fact]
    public void Every_printed_remark_is_read_right() => Right("printed", RemarksClassified.Printed, 100);

    [Fact]
    public void Tuning_remarks_are_read_right() => Right("tuning", RemarksClassified.Tuning, 90);

    [Fact]
    public void Held_out_remarks_are_read_right() => Right("held-out", RemarksClassified.HeldOut, 80);

    [Fact]
    public void Every_set_has_every_class_and_no_remark_twice()
    {
        Assert.All(
            [RemarksClassified.Tuning, RemarksClassified.HeldOut],
            set => Assert.Equal(Classes.Select(reason => reason.Code).Order(), set.Select(remark => remark.Class).Distinct().Order()));
        var words = RemarksClassified.Tuning.Concat(RemarksClassified.HeldOut).Select(remark => remark.Words).ToList();
        Assert.Equal(words.Count, words.Distinct().Count());
    }

    private void Right(string name, ImmutableArray<(string Class, string Words)> remarks, int floorPercent)
    {
        var missed = remarks
            .Select(remark => (remark.Class, remark.Words, Read: ReasonSuggestion.ClassOf(remark.Words, Classes)))
            .Where(remark => remark.Read != remark.Class)
            .ToList();
        var right = remarks.Length - missed.Count;

        output.WriteLine($"{name}: {right} of {remarks.Length} right, {missed.Count(miss => miss.Read == ReasonClass.Other)} left to other");
        foreach (var miss in missed) output.WriteLine($"{miss.Class}, read as {miss.Read}: {miss.Words}");
        Assert.True(right * 100 >= remarks.Length * floorPercent, $"{name}: {right} of {remarks.Length} is below {floorPercent} %.");
    }
}
