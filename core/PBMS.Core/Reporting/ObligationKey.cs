using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Reporting;

/// <summary>รายการที่ต้องรายงาน: one line, one unit, one month somebody owes.</summary>
public readonly record struct ObligationKey(LineCode Line, OrgUnitCode OrgUnit, Month Month)
{
    /// <summary>"2024-11|4.1|C/4.1/1.1.1"; the key in every store.</summary>
    public override string ToString() => $"{Month}|{OrgUnit}|{Line}";
}
