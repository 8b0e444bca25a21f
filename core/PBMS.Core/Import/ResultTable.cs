using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Import;

/// <summary>Table "results", and further ones such as "results-4.1": one value a row, as a unit gave it.</summary>
/// <param name="year">What the results are held against; null when there are faults in it, so that one fault does not make a thousand.</param>
internal sealed class ResultTable(PlanYear? year)
{
    public ImmutableArray<Submission> Read(ImportSet set, ICollection<ImportFault> faults)
    {
        var rows = ImportSet.Unique(
            set.ResultTables
                .SelectMany(name => set.RowsIfAny(name, faults, "line", "org_unit", "month", "value", "by", "at"))
                .Select(row => (Row: row, Value: Submission(row)!))
                .Where(row => row.Value is not null),
            submission => submission.Key,
            "line");
        foreach (var (row, submission) in rows) CheckReferences(row, submission);
        return [.. rows.Select(row => row.Value)];
    }

    private Submission? Submission(ImportRow row)
    {
        var (line, unit, by) = (new LineCode(row.Required("line")), new OrgUnitCode(row.Required("org_unit")), row.Key("by"));
        foreach (var column in new[] { "month", "value", "at" }) row.Required(column);
        var (month, value, at, reason) = (row.Month("month"), row.Figure("value"), row.Moment("at"), Reason(row));
        return month is null || value is null || at is null ? null : new Submission(
            new ObligationKey(line, unit, month.Value),
            [new Revision(value.Value.Value, new PersonId(by), at.Value, "import", reason, IsLate(month.Value, at.Value), value.Value.IsAssumed)]);
    }

    private static ShortfallReason? Reason(ImportRow row)
    {
        var (code, words, promised) = (row.Optional("reason_class"), row.Optional("reason"), row.Day("promised_on"));
        if (code is not null) return new ShortfallReason(code, words ?? "", promised);
        // There is no reason without a class: the words and the promise would be lost unseen.
        if (words is not null || promised is not null) row.Required("reason_class");
        return null;
    }

    private bool IsLate(Month month, DateTimeOffset at) =>
        year is not null && year.Year.Contains(month) && year.Calendar.IsLate(month, BangkokClock.DayOf(at));

    private void CheckReferences(ImportRow row, Submission submission)
    {
        if (year is null) return;
        var (line, unit, month) = submission.Key;
        if (unit == OrgUnitCode.Office) row.Fault("org_unit", "result.on_total");
        else if (year.Plan.ScheduleOf(line, unit) is null) row.Fault("org_unit", "target.missing");
        if (year.Plan.Find(line)?.Admits(submission.Current.Value) is false) row.Fault("value", "value.not_whole");
        if (!year.Year.Contains(month)) row.Fault("month", "month.outside_year");
        if (submission.Current.Reason is { Class: var code } && year.ReasonClasses.All(reason => reason.Code != code)) row.Fault("reason_class", "code.unknown");
    }
}
