using Pbms.Bot.Demonstration;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Xunit;

namespace Pbms.Tests.Import;

public sealed class ImportAuditTests
{
    private static readonly ImportedYear Imported = DemonstrationYear.AsPrinted();
    private static readonly DateTimeOffset At = new(2024, 12, 2, 8, 30, 0, TimeSpan.FromHours(7));

    [Fact]
    public void A_first_import_leaves_an_entry_for_every_target_everybody_and_every_result()
    {
        var audit = ImportAudit.Of(Imported, null, [], ResultBook.Empty, At, "tester");

        Assert.Equal(1 + Imported.Year.Plan.Schedules.Length + Imported.People.Length + Imported.Submissions.Length, audit.Length);
        Assert.All(audit, entry => Assert.Equal(("tester", At), (entry.Actor, entry.At)));
        Assert.Contains(audit, entry => (entry.Subject, entry.Before, entry.After)
            == ("4.1|C/4.1/1.1.1", null, "annual 6, m02 1, m03 1, m04 2, m05 2, m06 3, m07 3, m08 4, m09 4, m10 5, m11 5, m12 6"));
    }

    [Fact]
    public void The_same_import_again_leaves_only_that_it_was_done() =>
        Assert.Single(ImportAudit.Of(Imported, Imported.Year, Imported.People, ResultBook.Of(Imported.Submissions), At, "tester"));

    [Fact]
    public void A_changed_target_says_what_it_was_and_what_it_is_and_a_dropped_one_that_it_is_gone()
    {
        var schedules = Imported.Year.Plan.Schedules;
        var changed = schedules[0] with { Annual = new Target(9) };
        var plan = new Plan(Imported.Year.Year, Imported.Year.Plan.Projects, Imported.Year.Plan.Lines, [changed, .. schedules.Skip(2)]);

        var audit = ImportAudit.Of(Imported with { Year = Imported.Year with { Plan = plan } }, Imported.Year, Imported.People, ResultBook.Of(Imported.Submissions), At, "tester");

        Assert.Equal(["year.imported", "target.set", "target.set"], audit.Select(entry => entry.Action));
        Assert.Equal("annual 9, first 2024-12", audit[1].After);
        Assert.Equal("annual 5000, first 2024-12", audit[1].Before);
        Assert.Null(audit[2].After);
    }

    [Fact]
    public void Who_is_made_evaluator_by_an_import_is_in_the_trail_with_the_duties_before_and_after()
    {
        var person = Imported.People.First(person => person.Id.Value == "rep-4.1");
        var raised = person with { Assignments = [new(Role.Evaluator, OrgUnitCode.Office)] };

        var audit = ImportAudit.Of(
            Imported with { People = [raised], Submissions = [] }, Imported.Year, Imported.People, ResultBook.Empty, At, "tester");

        Assert.Equal(("person.changed", "rep-4.1", "reporter 4.1", "evaluator OPS"), (audit[1].Action, audit[1].Subject, audit[1].Before, audit[1].After));
        Assert.Equal(2, audit.Length);
    }

    [Fact]
    public void That_an_Entra_account_is_another_is_in_the_trail_and_neither_the_account_nor_a_name()
    {
        const string Account = "8f0a9e7c-22d1-4b6b-9d1f-0a61b0f3c4d5";
        var person = Imported.People.First(person => person.Id.Value == "rep-4.1");
        var imported = Imported with { People = [person with { EntraObjectId = Account }], Submissions = [], TellsEntraIds = true };

        var audit = ImportAudit.Of(imported, Imported.Year, Imported.People, ResultBook.Empty, At, "tester");

        Assert.Equal(["year.imported", "person.changed", "person.entra_account_changed"], audit.Select(entry => entry.Action));
        Assert.DoesNotContain(audit, entry => $"{entry}".Contains(Account, StringComparison.Ordinal) || $"{entry}".Contains(person.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void An_Entra_account_the_import_does_not_tell_has_not_changed()
    {
        var known = Imported.People.Select(person => person with { EntraObjectId = $"{Guid.CreateVersion7(At):D}" }).ToList();

        Assert.Single(ImportAudit.Of(Imported, Imported.Year, known, ResultBook.Of(Imported.Submissions), At, "tester"));
    }
}
