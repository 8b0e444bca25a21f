using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Xunit;

namespace Pbms.Tests.Reporting;

/// <summary>How long a reason has been the same, over the turn of the fiscal year too.</summary>
public sealed class ReasonHistoryTests
{
    private static readonly LineCode Line = new("C/4.1/1.1.1");
    private static readonly OrgUnitCode OrgUnit = new("4.1");
    private static readonly Month September = new(2025, 9);

    [Fact]
    public void The_reason_of_September_is_last_months_in_October_with_its_age()
    {
        var before = Book((September.Plus(-2), Reason("meeting")), (September.Plus(-1), Reason("external")), (September, Reason("external")));

        var carried = ReasonHistory.Before(ResultBook.Empty, before, Line, OrgUnit, September.Plus(1))!;

        Assert.Equal(("external", 2), (carried.Reason.Class, carried.Months));
        Assert.Equal(ReasonHistory.EscalatesAt, ReasonHistory.AgeOf(Reason("external"), ResultBook.Empty, before, Line, OrgUnit, September.Plus(1)));
        Assert.Equal(4, ReasonHistory.AgeOf(Reason("external"), Book((September.Plus(1), Reason("external"))), before, Line, OrgUnit, September.Plus(2)));
    }

    [Fact]
    public void A_month_without_a_reason_breaks_the_row_and_another_line_has_its_own()
    {
        var before = Book((September, Reason("external")));

        Assert.Null(ReasonHistory.Before(ResultBook.Empty, before, Line, OrgUnit, September.Plus(2)));
        Assert.Null(ReasonHistory.Before(ResultBook.Empty, before, new("C/4.1/1.2"), OrgUnit, September.Plus(1)));
    }

    private static ShortfallReason Reason(string name) => new(name, "เลื่อนประชุม", null);

    private static ResultBook Book(params (Month Month, ShortfallReason Reason)[] given) => given.Aggregate(
        ResultBook.Empty,
        (book, each) => book.With(new(Line, OrgUnit, each.Month), new Revision(0, new("rep-4.1"), DateTimeOffset.UnixEpoch, ChatAccount.Line, each.Reason, IsLate: false)));
}
