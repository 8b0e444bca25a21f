using Pbms.Bot.Demonstration;
using Pbms.Core.Import;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Xunit;

namespace Pbms.Tests.Import;

public sealed class ImportAuditTests
{
    private static readonly ImportedYear Imported = DemonstrationYear.AsPrinted();
    private static readonly DateTimeOffset At = new(2024, 12, 2, 8, 30, 0, TimeSpan.FromHours(7));

    [Fact]
    public void A_first_import_leaves_an_entry_for_every_target_and_every_result()
    {
        var audit = ImportAudit.Of(Imported, null, ResultBook.Empty, At, "tester");

        Assert.Equal(1 + Imported.Year.Plan.Schedules.Length + Imported.Submissions.Length, audit.Length);
        Assert.All(audit, entry => Assert.Equal(("tester", At), (entry.Actor, entry.At)));
        Assert.Contains(audit, entry => (entry.Subject, entry.Before, entry.After)
            == ("4.1|C/4.1/1.1.1", null, "annual 6, m02 1, m03 1, m04 2, m05 2, m06 3, m07 3, m08 4, m09 4, m10 5, m11 5, m12 6"));
    }

    [Fact]
    public void The_same_import_again_leaves_only_that_it_was_done() =>
        Assert.Single(ImportAudit.Of(Imported, Imported.Year, ResultBook.Of(Imported.Submissions), At, "tester"));

    [Fact]
    public void A_changed_target_says_what_it_was_and_what_it_is_and_a_dropped_one_that_it_is_gone()
    {
        var schedules = Imported.Year.Plan.Schedules;
        var changed = schedules[0] with { Annual = new Target(9) };
        var plan = new Plan(Imported.Year.Year, Imported.Year.Plan.Projects, Imported.Year.Plan.Lines, [changed, .. schedules.Skip(2)]);

        var audit = ImportAudit.Of(Imported with { Year = Imported.Year with { Plan = plan } }, Imported.Year, ResultBook.Of(Imported.Submissions), At, "tester");

        Assert.Equal(["year.imported", "target.set", "target.set"], audit.Select(entry => entry.Action));
        Assert.Equal("annual 9, first 2024-12", audit[1].After);
        Assert.Equal("annual 5000, first 2024-12", audit[1].Before);
        Assert.Null(audit[2].After);
    }
}
