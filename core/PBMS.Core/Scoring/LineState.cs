namespace Pbms.Core.Scoring;

/// <summary>Where a line stands in a round (DOMAIN §3).</summary>
public enum LineState
{
    /// <summary>ถึงกำหนด: there is a cumulative target.</summary>
    Due,

    /// <summary>ดำเนินการก่อนแผน: no target yet, but a result; counts as 100 (§2.1(4)).</summary>
    AheadOfPlan,

    /// <summary>ยังไม่ถึงกำหนดรายงานผล: first owed in a later month; excluded everywhere.</summary>
    NotDue,

    /// <summary>ยังไม่กำหนด: neither target nor month; excluded and flagged to the planner.</summary>
    Unscheduled,
}
