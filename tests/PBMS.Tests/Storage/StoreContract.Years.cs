using Pbms.Core.Planning;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_year_nobody_configured_is_not_there()
    {
        Assert.Equal(0, await Store.Years.VersionAsync(Sample.Year, Now));
        Assert.Null(await Store.Years.LoadAsync(Sample.Year, Now));
    }

    [Fact]
    public async Task A_year_is_read_back_as_it_was_written_also_after_a_restart()
    {
        var year = Sample.PlanYear();
        await Replace(year);
        Reopen();

        var loaded = await Store.Years.LoadAsync(Sample.Year, Now);

        Assert.NotNull(loaded);
        Assert.Equal(1, await Store.Years.VersionAsync(Sample.Year, Now));
        AssertSame(year, loaded);
    }

    [Fact]
    public async Task A_year_replaced_is_the_new_one_only_and_counts_its_version()
    {
        await Replace(Sample.PlanYear(lines: 5));
        var smaller = Sample.PlanYear(lines: 2, division: "สำนักใหม่");

        await Replace(smaller);

        Assert.Equal(2, await Store.Years.VersionAsync(Sample.Year, Now));
        AssertSame(smaller, (await Store.Years.LoadAsync(Sample.Year, Now))!);
    }

    [Fact]
    public async Task Replacing_one_year_leaves_another_alone()
    {
        var next = Sample.PlanYear(lines: 1, year: new(2569));
        await Replace(next);

        await Replace(Sample.PlanYear());

        Assert.Equal(1, await Store.Years.VersionAsync(new(2569), Now));
        AssertSame(next, (await Store.Years.LoadAsync(new(2569), Now))!);
    }

    [Fact]
    public async Task A_year_of_three_thousand_rows_is_replaced_in_one_commit()
    {
        await Replace(Sample.PlanYear(lines: 300));
        var year = Sample.PlanYear(lines: 290, division: "สำนักใหม่");

        await Replace(year);
        Reopen();

        AssertSame(year, (await Store.Years.LoadAsync(Sample.Year, Now))!);
    }

    [Fact]
    public async Task A_year_read_while_it_is_replaced_is_the_old_or_the_new_whole()
    {
        await Replace(Sample.PlanYear(lines: 1, division: "0"));
        var replacing = Task.Run(
            async () =>
            {
                for (var number = 1; number <= 10; number++)
                {
                    await Replace(Sample.PlanYear(lines: 1 + (number % 7 * 5), division: $"{number}"));
                }
            },
            Now);

        while (!replacing.IsCompleted)
        {
            var year = (await Store.Years.LoadAsync(Sample.Year, Now))!;
            var division = int.Parse(year.OrgChart.Units[0].Name.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(1 + (division % 7 * 5), year.Plan.Lines.Length);
            Assert.Equal(year.Plan.Lines.Length * 10, year.Plan.Schedules.Length);
        }

        await replacing;
    }

    [Fact]
    public async Task The_audit_trail_is_read_newest_first()
    {
        await Store.Commits.CommitAsync(new(null, [], [], [Sample.Audit("1"), Sample.Audit("2")]), Now);
        await Store.Commits.CommitAsync(new(null, [], [], [Sample.Audit("3")]), Now);
        Reopen();

        Assert.Equal([Sample.Audit("3"), Sample.Audit("2")], await Store.Audit.LatestAsync(2, Now));
        Assert.Equal(["3", "2", "1"], (await Store.Audit.LatestAsync(10, Now)).Select(entry => entry.Subject));
    }

    private static void AssertSame(PlanYear expected, PlanYear actual)
    {
        Assert.Equal(expected.Year, actual.Year);
        Assert.Equal(expected.Scheme, actual.Scheme);
        Assert.Equal(expected.Calendar.Days, actual.Calendar.Days);
        Assert.Equal(expected.Calendar.Holidays.Days.OrderBy(day => day.Key), actual.Calendar.Holidays.Days.OrderBy(day => day.Key));
        Assert.Equal(expected.Plan.Projects, actual.Plan.Projects);
        // Records that hold collections are equal by reference; their text says everything.
        Assert.Equal(expected.ReasonClasses.Select(Text), actual.ReasonClasses.Select(Text));
        Assert.Equal(expected.OrgChart.Units.Select(Text), actual.OrgChart.Units.Select(Text));
        Assert.Equal(expected.Plan.Lines.Select(Text), actual.Plan.Lines.Select(Text));
        Assert.Equal(expected.Plan.Schedules.Select(Text), actual.Plan.Schedules.Select(Text));
    }

    private static string Text<T>(T value) => Pbms.Storage.StoreJson.Write(value);

    private async Task Replace(PlanYear year) =>
        Assert.Equal(CommitOutcome.Committed, await Store.Commits.CommitAsync(Sample.Of(new Change.YearReplaced(year)), Now));
}
