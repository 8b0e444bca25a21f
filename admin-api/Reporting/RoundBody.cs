using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Reporting;

/// <param name="Months">1–12.</param>
/// <param name="Month">yyyy-MM, Common Era.</param>
/// <param name="IsClosed">No value of the month is taken any more.</param>
/// <param name="Reported">Values given for the month.</param>
/// <param name="FrozenAsOf">ข้อมูล ณ วันที่; null while the round is not frozen.</param>
/// <param name="Obligations">Lines that units carry and are due by then.</param>
public sealed record RoundBody(
    int Months, string Month, DateOnly OpensOn, DateOnly DueOn, DateOnly FreezesOn, bool IsClosed, DateTimeOffset? Since, string? Reason, DateOnly? FrozenAsOf, int Reported, int Obligations)
{
    public static RoundBody Of(YearAtHand held, int months, IReadOnlyList<MonthGate> gates, IReadOnlyList<FrozenMark> frozen)
    {
        var (year, plan) = (held.Year, held.Year.Plan);
        var month = year.Year.MonthAt(months);
        var gate = gates.FirstOrDefault(gate => gate.Month == month);
        var due = plan.Schedules.Count(schedule =>
            schedule.OrgUnit != OrgUnitCode.Office && plan[schedule.Line].IsReported && schedule.FirstDue(year.Year) is { } first && first <= month);
        return new(
            months,
            month.ToString(),
            year.Calendar.OpensOn(month),
            year.Calendar.DueOn(month),
            year.Calendar.FreezesOn(month),
            gate is { IsClosed: true },
            gate?.At,
            gate?.Reason,
            frozen.FirstOrDefault(mark => mark.Round.Months == months)?.AsOf,
            held.Results.All.Count(submission => submission.Key.Month == month),
            due);
    }
}
