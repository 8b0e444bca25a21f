using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Import;

/// <summary>Table "results": one value a row, as a unit gave it.</summary>
internal static class ResultTable
{
    public static ImmutableArray<Submission> Read(ImportSet set, PlanYear year, ICollection<ImportFault> faults)
    {
        var rows = ImportSet.Unique(
            set.RowsIfAny("results", faults).Select(row => (row, Submission(row, year))).Where(row => row.Item2 is not null),
            submission => submission!.Key,
            "line");
        return [.. rows.Select(row => row.Value!)];
    }

    private static Submission? Submission(ImportRow row, PlanYear year)
    {
        var (line, unit) = (new LineCode(row.Required("line")), new OrgUnitCode(row.Required("org_unit")));
        if (year.Plan.ScheduleOf(line, unit) is null) row.Fault("org_unit", "target.missing");
        if (row.Month("month") is not { } month || row.Figure("value") is not { } value || row.Moment("at") is not { } at)
        {
            row.Fault("", "cell.required");
            return null;
        }

        if (!year.Year.Contains(month)) row.Fault("month", "month.outside_year");
        return new Submission(
            new ObligationKey(line, unit, month),
            [new Revision(value.Value, new PersonId(row.Required("by")), at, "import", Reason(row, year), IsLate: false, value.IsAssumed)]);
    }

    private static ShortfallReason? Reason(ImportRow row, PlanYear year)
    {
        if (row.Optional("reason_class") is not { } code) return null;
        if (year.ReasonClasses.All(reason => reason.Code != code)) row.Fault("reason_class", "code.unknown");
        return new ShortfallReason(code, row.Cell("reason"), row.Day("promised_on"));
    }
}
