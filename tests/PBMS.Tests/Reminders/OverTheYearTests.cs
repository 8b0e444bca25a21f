using Pbms.Core.Periods;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;
using Xunit;
using static Pbms.Tests.Reminders.Office;

namespace Pbms.Tests.Reminders;

/// <summary>What is closed is reminded of no more; what is left of a year is reminded of when the next one has begun.</summary>
public sealed class OverTheYearTests
{
    private static readonly Month September = new(2025, 9);

    private readonly Office office = new();

    [Fact]
    public void A_closed_month_is_neither_asked_for_nor_told_to_the_supervisor()
    {
        Assert.NotNull(office.Tell(Kanda, At(12, 6)));
        office.Closed = [November];

        Assert.DoesNotContain(office.Tell(At(12, 9)), telling => telling.Digest is not null);
        Assert.DoesNotContain(office.Tell(At(12, 18)), telling => telling.Digest is not null);
    }

    [Fact]
    public void A_value_sent_back_in_a_closed_month_is_told_no_more()
    {
        office.Report("4.1", November, At(12, 2, 9));
        office.Tell(At(12, 2, 10));
        office.Closed = [November];
        SendBack(office.FirstOf("4.1", November), At(12, 4, 16));

        Assert.Null(office.Tell(Kanda, At(12, 6)));
    }

    [Fact]
    public void A_value_of_September_sent_back_is_told_after_October_has_opened()
    {
        ReportTheYear(null);
        office.Tell(In(2025, 10, 24, 10));
        office.NextYear = office.TheSameAgain();
        SendBack(office.FirstOf("4.1", September), In(2025, 10, 27, 16));

        Assert.Equal(September, Assert.Single(office.Tell(Kanda, In(2025, 10, 28))!.Digest!.SentBack).Key.Month);
    }

    [Fact]
    public void A_promise_of_September_is_asked_about_on_its_day_in_the_new_year()
    {
        ReportTheYear(new ShortfallReason("meeting", "นัดประชุม", new DateOnly(2025, 11, 3)));
        office.NextYear = office.TheSameAgain();

        Assert.Contains(office.Tell(Kanda, In(2025, 11, 3))!.Digest!.Promises, promise => promise.Key.Month == September);
    }

    [Fact]
    public void September_is_reminded_of_until_its_ladder_ends_though_October_opens_on_its_first_day()
    {
        foreach (var number in Enumerable.Range(1, FiscalYear.Months - 1)) office.Report("4.1", office.Year.Year.MonthAt(number), At(12, 1));
        office.NextYear = office.TheSameAgain(new ReportingCalendar(new(OpensOn: 1), office.Year.Calendar.Holidays));

        Assert.Equal((September, RungKind.DueToday), Owed(In(2025, 10, 6)));
        Assert.Null(Owed(In(2025, 10, 28)));
    }

    private (Month, RungKind)? Owed(DateTimeOffset now) =>
        office.Tell(Kanda, now)?.Digest?.Owed.Where(owed => owed.Debt.Month == September).Select(owed => ((Month, RungKind)?)(owed.Debt.Month, owed.Rung.Kind)).SingleOrDefault();

    private void ReportTheYear(ShortfallReason? reason)
    {
        foreach (var number in Enumerable.Range(1, FiscalYear.Months)) office.Report("4.1", office.Year.Year.MonthAt(number), In(2025, 10, 2), reason);
    }

    private void SendBack(ObligationKey key, DateTimeOffset at)
    {
        var submission = office.Results.Find(key)!;
        office.Results = office.Results.With(submission with { SendBacks = [new SendBack(Boss, at, submission.Revisions.Length, "ตัวเลขไม่ตรงกับหนังสือ")] });
    }
}
