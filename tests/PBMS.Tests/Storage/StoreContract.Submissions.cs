using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_submission_is_read_back_whole_also_after_a_restart()
    {
        var revision = Sample.Revision(7285.50m) with { IsLate = true };
        await Store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 0, revision)), Now);
        Reopen();

        var submission = Assert.Single(await Submissions());

        Assert.Equal(Sample.Key, submission.Key);
        Assert.Equal([revision], submission.Revisions);
        Assert.Equal("7285.50", submission.Current.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_later_value_is_added_and_never_overwrites()
    {
        await Store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);
        await Store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 1, Sample.Revision(2))), Now);

        Assert.Equal([1, 2], Assert.Single(await Submissions()).Revisions.Select(revision => revision.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_value_on_top_of_other_revisions_than_there_are_conflicts(int expected)
    {
        await Store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);

        var outcome = await Store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, expected, Sample.Revision(2))), Now);

        Assert.Equal(CommitOutcome.VersionConflict, outcome);
    }

    [Fact]
    public async Task Two_values_in_one_commit_build_on_each_other()
    {
        var commit = Sample.Of(
            new Change.Submitted(Sample.Key, 0, Sample.Revision(1)), new Change.Submitted(Sample.Key, 1, Sample.Revision(2)));

        Assert.Equal(CommitOutcome.Committed, await Store.Commits.CommitAsync(commit, Now));

        Assert.Equal(2, Assert.Single(await Submissions()).Current.Value);
    }

    [Fact]
    public async Task Only_what_came_after_a_position_is_read()
    {
        var other = Sample.Key with { Month = new(2024, 12) };
        await Store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);
        var first = await Store.Years.ReadSinceAsync(Sample.Year, default, Now);
        await Store.Commits.CommitAsync(Sample.Of(new Change.Submitted(other, 0, Sample.Revision(2))), Now);
        await Store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 1, Sample.Revision(3))), Now);

        var second = await Store.Years.ReadSinceAsync(Sample.Year, first.Position, Now);
        var third = await Store.Years.ReadSinceAsync(Sample.Year, second.Position, Now);

        Assert.False(first.Position.IsStart);
        Assert.Equal([2, 3], second.Submissions.Select(submission => submission.Current.Value).Order());
        Assert.Empty(third.Submissions);
    }

    [Fact]
    public async Task Another_years_submissions_are_not_among_them()
    {
        var lastYear = Sample.Key with { Month = new(2024, 9) };
        await Store.Commits.CommitAsync(
            Sample.Of(new Change.Submitted(lastYear, 0, Sample.Revision(1)), new Change.Submitted(Sample.Key, 0, Sample.Revision(2))), Now);

        Assert.Equal(2, Assert.Single(await Submissions()).Current.Value);
        Assert.Single((await Store.Years.ReadSinceAsync(new(2567), default, Now)).Submissions);
    }

    [Fact]
    public async Task Whoever_follows_the_positions_misses_nothing_while_others_write()
    {
        const int Count = 200;
        var writers = Task.WhenAll(Enumerable.Range(0, Count).Select(number => Store.Commits.CommitAsync(
            Sample.Of(new Change.Submitted(Sample.Key with { Line = new($"L{number}") }, 0, Sample.Revision(number))), Now)));

        var (seen, position) = (new HashSet<ObligationKey>(), default(StorePosition));
        while (seen.Count < Count)
        {
            var done = writers.IsCompleted;
            var page = await Store.Years.ReadSinceAsync(Sample.Year, position, Now);
            seen.UnionWith(page.Submissions.Select(submission => submission.Key));
            position = page.Position;
            Assert.False(done && page.Submissions.Count == 0 && seen.Count < Count, $"Saw only {seen.Count}.");
        }

        await writers;
    }

    private async Task<IReadOnlyList<Submission>> Submissions() =>
        (await Store.Years.ReadSinceAsync(Sample.Year, default, Now)).Submissions;
}
