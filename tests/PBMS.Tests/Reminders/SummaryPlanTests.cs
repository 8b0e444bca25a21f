using Pbms.Core.Explaining;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reminders;
using Pbms.Core.Scoring;
using Xunit;
using static Pbms.Tests.Reminders.Office;

namespace Pbms.Tests.Reminders;

/// <summary>How the units stand, told when there is something new.</summary>
public sealed class SummaryPlanTests
{
    private readonly Office office = new();

    [Fact]
    public void A_supervisor_hears_on_Monday_how_the_unit_stands()
    {
        var summary = office.Tell(Boss, At(12, 2))!.Summary!;

        var scope = Assert.Single(summary.Scopes);
        Assert.Equal((SummaryKind.Weekly, "4", 1), (summary.Occasion.Kind, scope.OrgUnit.Code.Value, scope.Expected));
        Assert.Equal(["4.1"], scope.Unreported.Select(unit => unit.Code.Value));
        Assert.Null(summary.Office);
    }

    [Fact]
    public void An_evaluator_sees_the_counts_of_the_printed_report()
    {
        var whole = office.Tell(new("eva-1"), At(12, 2))!.Summary!.Office!;

        Assert.Equal((36, 5, 1), (whole.Units.OnTarget.Length, whole.Units.OffTarget.Length, whole.Units.NotDue.Length));
        Assert.Equal((76, 76), (whole.ProvincesReported, whole.Provinces));
        Assert.Equal(["4.1"], whole.Unreported.Select(unit => unit.Code.Value));
    }

    [Fact]
    public void Without_a_change_there_is_no_second_summary()
    {
        Assert.NotNull(office.Tell(Boss, At(12, 2))!.Summary);

        // Monday again, and the day after the due day.
        Assert.Null(office.Tell(Boss, At(12, 9))!.Summary);
    }

    [Fact]
    public void A_change_waits_for_the_next_occasion_and_is_told_there()
    {
        office.Tell(At(12, 2));
        office.Report("4.1", November, At(12, 3));

        Assert.Null(office.Tell(Boss, At(12, 4)));
        Assert.Empty(Assert.Single(office.Tell(Boss, At(12, 9))!.Summary!.Scopes).Unreported);
        Assert.Null(office.Tell(Boss, At(12, 9, 10)));
    }

    [Fact]
    public void Frozen_figures_are_told_though_they_are_those_of_the_day_before()
    {
        office.Tell(At(12, 2));
        office.Tell(At(12, 9));

        Assert.Equal(SummaryKind.AfterFreeze, office.Tell(Boss, At(12, 11))!.Summary!.Occasion.Kind);
        Assert.Null(office.Tell(Boss, At(12, 13))?.Summary);
    }

    [Fact]
    public void A_summary_and_a_reminder_of_one_day_are_one_message()
    {
        office.Assign(Boss, Role.Reporter, "4.1");

        var telling = office.Tell(Boss, At(12, 2))!;

        Assert.NotNull(telling.Digest);
        Assert.NotNull(telling.Summary);
    }

    [Fact]
    public void The_three_levers_told_are_the_heaviest_and_lift_the_whole_by_what_is_said()
    {
        var whole = new Scorecards(office.Year, office.Results, Round.Through(November)).Central();

        var told = office.Tell(new("eva-1"), At(12, 2))!.Summary!.Office!.Levers;

        Assert.Equal(3, told.Length);
        Assert.Equal(Levers.ByLine(whole).Take(3).Select(lever => (lever.Raised.Code, lever.After)), told.Select(lever => (lever.Raised.Code, lever.After)));
        // The heaviest is worth a half of ศปท., which alone is its division: a half of one in seventeen.
        Assert.Equal((Fraction)50 / 17, told[0].Gain);
    }
}
