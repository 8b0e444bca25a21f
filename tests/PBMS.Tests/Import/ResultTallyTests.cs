using Pbms.Core.Import;
using Pbms.Core.Reporting;
using Xunit;

namespace Pbms.Tests.Import;

/// <summary>What becomes of the results of an import where the store holds some.</summary>
public sealed class ResultTallyTests
{
    private static readonly ImportedYear Read = Assert.IsType<ImportResult.Read>(YearDraft.Sound.Read()).Year;

    private static readonly Submission First = Read.Submissions[0];

    [Fact]
    public void In_an_empty_store_all_are_added()
    {
        var tally = ResultTally.Of(Read, ResultBook.Empty);

        Assert.Equal((Read.Submissions.Length, 0, 0), (tally.Added, tally.Kept, tally.Differing.Length));
    }

    [Fact]
    public void The_second_time_all_are_kept()
    {
        var tally = ResultTally.Of(Read, ResultBook.Of(Read.Submissions));

        Assert.Equal((0, Read.Submissions.Length, 0), (tally.Added, tally.Kept, tally.Differing.Length));
    }

    [Fact]
    public void The_same_value_given_later_by_another_channel_is_the_same() => Assert.Equal(
        1, ResultTally.Of(Read, Holding(First.Current with { Through = "line", At = First.Current.At.AddDays(1) })).Kept);

    [Fact]
    public void Another_value_is_named() =>
        Assert.Equal([First.Key], ResultTally.Of(Read, Holding(First.Current with { Value = First.Current.Value + 1 })).Differing);

    [Fact]
    public void Another_reason_is_named() => Assert.Equal(
        [First.Key], ResultTally.Of(Read, Holding(First.Current with { Reason = new ShortfallReason("other", "น้ำท่วม", null) })).Differing);

    private static ResultBook Holding(Revision revision) => ResultBook.Of([new Submission(First.Key, [revision])]);
}
