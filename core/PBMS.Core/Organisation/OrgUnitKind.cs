namespace Pbms.Core.Organisation;

public enum OrgUnitKind
{
    /// <summary>สำนักงานปลัดกระทรวงแรงงาน.</summary>
    Office,

    /// <summary>สำนัก/กอง/ศูนย์/กลุ่ม; 17 of them.</summary>
    Division,

    /// <summary>หน่วยงานส่วนกลาง; 42 of them.</summary>
    CentralUnit,

    /// <summary>สำนักงานแรงงานจังหวัด; 76 of them.</summary>
    Province,
}
