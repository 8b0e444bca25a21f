using Pbms.Bot.Demonstration;
using Pbms.Core.Import;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Import;

/// <summary>A year written as tables and read again.</summary>
public sealed class YearTablesTests
{
    private static readonly ImportedYear Imported = DemonstrationYear.AsPrinted();

    [Fact]
    public void The_demonstration_year_is_read_back_as_it_was()
    {
        var again = Again(Imported);

        Assert.Empty(TableDifference.Of(YearTables.Of(Imported.Year, Imported.People), YearTables.Of(again.Year, again.People)));
        Assert.Equal(Imported.Year.Plan.Lines.Select(line => (line.Code, line.Order)), again.Year.Plan.Lines.Select(line => (line.Code, line.Order)));
        Assert.Equal(Imported.Submissions.Length, ResultTally.Of(again, ResultBook.Of(Imported.Submissions)).Kept);
    }

    [Fact]
    public void A_small_year_with_every_kind_of_thing_is_read_back_as_it_was()
    {
        var small = Assert.IsType<ImportResult.Read>(YearDraft.Sound.Read()).Year;
        var again = Again(small);

        Assert.Empty(TableDifference.Of(YearTables.Of(small.Year, small.People), YearTables.Of(again.Year, again.People)));
        Assert.True(again.Year.Plan.ScheduleOf(new("R/1/1"), new("TH-50"))!.ByMonth[2].IsAssumed);
    }

    [Fact]
    public void An_import_of_what_is_there_proposes_nothing()
    {
        var proposal = ImportProposal.Of(Again(Imported), Imported.Year, 7, Imported.People, ResultBook.Of(Imported.Submissions));

        Assert.True(proposal.IsEmpty);
        Assert.Empty(proposal.Orphans);
        Assert.Empty(proposal.Revisions("", "tester", default));
    }

    [Fact]
    public void A_first_import_proposes_the_year_everybody_and_every_result_expecting_nothing_there()
    {
        var proposal = ImportProposal.Of(Imported, null, 0, [], ResultBook.Empty);

        Assert.Equal(0, Assert.Single(proposal.Changes.OfType<Change.YearReplaced>()).ExpectedVersion);
        Assert.Equal((215, Imported.Submissions.Length), (proposal.Changes.OfType<Change.PersonAdded>().Count(), proposal.Changes.OfType<Change.Submitted>().Count()));
    }

    [Fact]
    public void Results_alone_leave_the_year_and_people_alone()
    {
        var results = DemonstrationYear.Tables().Single(table => table.Name == "results-4.1");
        var read = Assert.IsType<ImportResult.Read>(YearImport.Read(ImportCompletion.Of([results], Imported.Year, Imported.People)));
        var proposal = ImportProposal.Of(read.Year, Imported.Year, 1, Imported.People, ResultBook.Empty);

        Assert.Equal(3, proposal.Changes.Length);
        Assert.All(proposal.Changes, change => Assert.IsType<Change.Submitted>(change));
    }

    [Fact]
    public void A_list_of_some_people_leaves_the_duties_of_the_others_alone()
    {
        var people = new ImportTable("people", ["id", "name"], [["rep-4.1", "ชื่อใหม่"]]);
        var read = Assert.IsType<ImportResult.Read>(YearImport.Read(ImportCompletion.Of([people], Imported.Year, Imported.People)));
        var proposal = ImportProposal.Of(read.Year, Imported.Year, 1, Imported.People, ResultBook.Empty);

        var changed = Assert.IsType<Change.PersonChanged>(Assert.Single(proposal.Changes));
        Assert.Equal("ชื่อใหม่", changed.After.Name);
        Assert.Equal(changed.Before.Assignments, changed.After.Assignments);
    }

    [Fact]
    public void A_target_that_is_dropped_under_a_result_is_an_orphan()
    {
        var plan = Imported.Year.Plan;
        var key = Imported.Submissions[0].Key;
        var without = new Plan(plan.Year, plan.Projects, plan.Lines, plan.Schedules.Where(schedule => (schedule.Line, schedule.OrgUnit) != (key.Line, key.OrgUnit)));
        var proposal = ImportProposal.Of(
            Imported with { Year = Imported.Year with { Plan = without }, Submissions = [] }, Imported.Year, 1, Imported.People, ResultBook.Of(Imported.Submissions));

        Assert.Contains(key, proposal.Orphans);
        Assert.Null(Assert.Single(proposal.Revisions("x", "tester", default)).After);
    }

    [Theory]
    [InlineData("projects", "code,name", "1,-5", "cell.formula")]
    [InlineData("projects", "code,name", "1,-", null)]
    [InlineData("projects", "code,name,color", "1,x,", "column.unknown")]
    [InlineData("results-4.2", "line,org_unit", "a,b", null)]
    [InlineData("result", "line", "a", "table.unknown")]
    public void What_a_table_is_comes_before_what_it_says(string name, string header, string row, string? code) => Assert.Equal(
        code is null ? [] : [code],
        ShapeChecks.Of([new ImportTable(name, [.. header.Split(',')], [[.. row.Split(',')]])]).Select(fault => fault.Code));

    private static ImportedYear Again(ImportedYear year) => Assert.IsType<ImportResult.Read>(
        YearImport.Read([.. YearTables.Of(year.Year, year.People), YearTables.Results(year.Submissions)])).Year;
}
