using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Pbms.Core.Storage;
using Pbms.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    private static readonly Round Second = new(Sample.Year, 2);

    [Fact]
    public async Task A_frozen_round_comes_back_whole()
    {
        var frozen = Frozen(Second, submissions: 1203);

        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.RoundFrozen(frozen)));
        Reopen();

        var found = (await Store.Rounds.FindAsync(Second, Now))!;
        Assert.Equal((frozen.Round, frozen.AsOf, frozen.FrozenAt), (found.Round, found.AsOf, found.FrozenAt));
        Assert.Equal(frozen.Submissions.Select(Shown), found.Submissions.Select(Shown));
        Assert.Equal(frozen.Year.Plan.Lines.Select(line => line.ToString()), found.Year.Plan.Lines.Select(line => line.ToString()));
        Assert.Equal(frozen.Year.Calendar.Holidays.Days.OrderBy(day => day.Key), found.Year.Calendar.Holidays.Days.OrderBy(day => day.Key));
        Assert.Equal((frozen.Year.Calendar.Days, frozen.Year.Scheme), (found.Year.Calendar.Days, found.Year.Scheme));
        Assert.Equal(ScoresOf(frozen), ScoresOf(found));
        Assert.Equal(frozen.People.Select(StoreJson.Write), found.People.Select(StoreJson.Write));
        Assert.Equal(frozen.Past, found.Past);
    }

    [Fact]
    public async Task What_is_frozen_stays_as_it_was()
    {
        await WriteAsync(new Change.RoundFrozen(Frozen(Second, submissions: 2)));

        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.RoundFrozen(Frozen(Second, submissions: 3))));

        Assert.Equal(2, (await Store.Rounds.FindAsync(Second, Now))!.Submissions.Length);
    }

    [Fact]
    public async Task The_frozen_rounds_of_a_year_are_listed_in_order()
    {
        await WriteAsync(new Change.RoundFrozen(Frozen(Second, 1)));
        await WriteAsync(new Change.RoundFrozen(Frozen(new Round(Sample.Year, 1), 1)));

        Assert.Equal([1, 2], (await Store.Rounds.OfYearAsync(Sample.Year, Now)).Select(mark => mark.Round.Months));
        Assert.Empty(await Store.Rounds.OfYearAsync(new FiscalYear(2569), Now));
        Assert.Null(await Store.Rounds.FindAsync(new Round(Sample.Year, 3), Now));
    }

    private static FrozenRound Frozen(Round round, int submissions) => new(
        round,
        new(2024, 12, 9),
        Sample.Noon,
        Sample.PlanYear(),
        [.. Enumerable.Range(1, submissions).Select(number => new Submission(Sample.Key with { OrgUnit = new($"{number}") }, [Sample.Revision(number)]) { SendBacks = [Comment] })])
    {
        People = [new(Sample.Somchai, "", [new(Role.Reporter, Sample.Key.OrgUnit)])],
        Past = [.. Enumerable.Range(1, submissions * 3).Select(number => new PastResult(Sample.Key.Line, new($"{number}"), 2567, number + 0.5m))],
    };

    // A record with a list in it is equal only to itself; its text shows every value.
    private static string Shown(Submission submission) => $"{submission.Key} {string.Join(';', submission.Revisions)} {string.Join(';', submission.SendBacks)}";

    private static IEnumerable<string> ScoresOf(FrozenRound frozen)
    {
        var cards = new Scorecards(frozen.Year, frozen.Results(), frozen.Round);
        return frozen.Year.OrgChart.Units.Select(unit => cards.Of(unit).ToString());
    }
}
