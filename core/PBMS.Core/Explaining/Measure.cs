namespace Pbms.Core.Explaining;

/// <summary>Which of a node's two figures is meant (T1 notes 1–2).</summary>
public enum Measure
{
    /// <summary>ร้อยละ N เดือน: against the cumulative targets of the round.</summary>
    Round,

    /// <summary>ร้อยละ 12 เดือน: against the annual targets.</summary>
    Year,
}
