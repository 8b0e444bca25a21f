using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Reporting;

/// <summary>รายการที่ต้องรายงาน: one line, one unit, one month somebody owes.</summary>
public readonly record struct ObligationKey(LineCode Line, OrgUnitCode OrgUnit, Month Month)
{
    /// <summary>"2024-11|4.1|C/4.1/1.1.1"; the key in every store.</summary>
    public override string ToString() => $"{Month}|{OrgUnit}|{Line}";

    /// <summary>What <see cref="ToString"/> made; null for anything else.</summary>
    public static ObligationKey? TryParse(string text) =>
        text.Split('|') is [var month, var unit, var line] && Month.TryParse(month) is { } parsed
            ? new ObligationKey(new LineCode(line), new OrgUnitCode(unit), parsed)
            : null;
}
