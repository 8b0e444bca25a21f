namespace Pbms.Core.Planning;

/// <summary>The three parts of the report; a line belongs to exactly one (§2.1, §2.2, §2.3).</summary>
public enum PlanPart
{
    /// <summary>จำแนกตามโครงการ (T1).</summary>
    ByProject,

    /// <summary>หน่วยงานส่วนกลาง (T2).</summary>
    Central,

    /// <summary>หน่วยงานส่วนภูมิภาค 76 จังหวัด (T3).</summary>
    Regional,
}
