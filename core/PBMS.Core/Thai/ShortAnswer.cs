namespace Pbms.Core.Thai;

/// <summary>What a short answer in words means.</summary>
public enum ShortAnswer
{
    /// <summary>None of these, or two that disagree.</summary>
    None,

    /// <summary>ใช่ครับ, ค่ะ, โอเคค่ะ.</summary>
    Yes,

    /// <summary>ไม่ใช่, ไม่ค่ะ.</summary>
    No,

    /// <summary>Nothing was done: -, ไม่มี, ยังไม่ได้ดำเนินการ.</summary>
    Zero,

    /// <summary>Nothing, or not known, or not finished: ไม่มีข้อมูล, ไม่ได้, อยู่ระหว่างดำเนินการ.</summary>
    UnclearZero,

    /// <summary>Not now, nothing to record: ยัง, ข้าม, ไว้ก่อน.</summary>
    Later,

    /// <summary>Not ours or not due; a question for the planner: ไม่ต้องรายงาน, ไม่เกี่ยว.</summary>
    NotRequired,
}
