namespace Pbms.Core.Organisation;

/// <summary>What a person does (DOMAIN §1); one person may do several things for several units.</summary>
public enum Role
{
    /// <summary>เจ้าหน้าที่รายงานผล.</summary>
    Reporter,

    /// <summary>เจ้าหน้าที่วางแผน.</summary>
    Planner,

    /// <summary>ผู้บังคับบัญชา.</summary>
    Supervisor,

    /// <summary>สำนักตรวจและประเมินผล.</summary>
    Evaluator,

    /// <summary>ผู้ดูแลระบบ.</summary>
    Admin,
}
