namespace Pbms.AdminApi.Problems;

/// <summary>Every way a request can fail, on one screen. What is wrong inside a table of the plan has codes of its own (<see cref="FaultText"/>).</summary>
public static class ProblemKinds
{
    public static readonly ProblemKind Malformed = new("request.malformed", 400, "คำขอไม่ถูกต้อง", "The request cannot be read.");
    public static readonly ProblemKind BodyMalformed = new("body.malformed", 400, "เนื้อหาคำขอไม่ใช่ JSON ที่ถูกต้อง หรือมีช่องที่ไม่รู้จัก", "The body is not the JSON expected, or has a field that is not known.");
    public static readonly ProblemKind ParameterMalformed = new("parameter.malformed", 400, "พารามิเตอร์ไม่ถูกต้อง", "A parameter cannot be read.");
    public static readonly ProblemKind CursorUnknown = new("cursor.unknown", 400, "ไม่รู้จักตำแหน่งหน้าถัดไป โปรดเริ่มจากหน้าแรก", "The cursor is not known any more; begin with the first page.");
    public static readonly ProblemKind Unauthorized = new("key.missing_or_wrong", 401, "ต้องแสดงกุญแจ API ที่ยังใช้ได้ (หัวข้อ X-Api-Key)", "A valid API key is needed (header X-Api-Key), or an Entra token where it is set up.");
    public static readonly ProblemKind Forbidden = new("scope.too_small", 403, "กุญแจนี้ไม่มีสิทธิทำรายการนี้", "This key may not do that.");
    public static readonly ProblemKind NotFound = new("path.unknown", 404, "ไม่มีที่อยู่นี้", "There is nothing at this address.");
    public static readonly ProblemKind YearUnknown = new("year.unknown", 404, "ยังไม่มีข้อมูลของปีงบประมาณนี้", "This fiscal year has not been set up.");
    public static readonly ProblemKind ItemUnknown = new("item.unknown", 404, "ไม่พบรายการนี้", "There is no such item.");
    public static readonly ProblemKind MethodNotAllowed = new("method.not_allowed", 405, "ที่อยู่นี้ไม่รับคำสั่งแบบนี้", "This address does not take this method.");
    public static readonly ProblemKind Exists = new("item.exists", 409, "มีรายการนี้อยู่แล้ว", "There is such an item already.");
    public static readonly ProblemKind HasResults = new("item.has_results", 409, "มีผลงานที่รายงานแล้วของรายการนี้ จึงลบไม่ได้", "Results have been reported for it, so it cannot go.");
    public static readonly ProblemKind MonthClosed = new("month.closed", 409, "เดือนนี้ปิดรับรายงานแล้ว", "The month is closed.");
    public static readonly ProblemKind MonthOpen = new("month.open", 409, "เดือนนี้เปิดรับรายงานอยู่แล้ว", "The month is open.");
    public static readonly ProblemKind Changed = new("item.changed", 409, "ข้อมูลเพิ่งถูกเปลี่ยน โปรดอ่านใหม่แล้วลองอีกครั้ง", "It has just been changed; read it again and decide again.");
    public static readonly ProblemKind StillRunning = new("idempotency_key.running", 409, "คำขอที่ใช้กุญแจกันซ้ำนี้ยังทำงานอยู่", "A request with this idempotency key is still at work.");
    public static readonly ProblemKind NotRepeatable = new("idempotency_key.shown_once", 409, "คำขอนี้ทำไปแล้ว และคำตอบแสดงได้ครั้งเดียว", "This was done already, and its answer is shown only once.");
    public static readonly ProblemKind AnswerLost = new("idempotency_key.answer_lost", 409, "คำขอนี้ทำไปแล้ว แต่คำตอบสูญหาย โปรดอ่านข้อมูลเพื่อดูผล", "This was done already, but its answer was lost; read what it changed.");
    public static readonly ProblemKind VersionOld = new("version.old", 412, "ข้อมูลถูกผู้อื่นเปลี่ยนไปแล้ว โปรดอ่านใหม่", "Somebody has changed it since; read it again.");
    public static readonly ProblemKind TooLarge = new("body.too_large", 413, "ข้อมูลใหญ่เกินกำหนด", "The body is too large.");
    public static readonly ProblemKind WrongMediaType = new("body.wrong_kind", 415, "ชนิดของเนื้อหาไม่ถูกต้อง", "The body is of a kind not taken here.");
    public static readonly ProblemKind Unsound = new("year.unsound", 422, "ข้อมูลขัดกันหรือไม่ครบ จึงยังไม่ได้บันทึก", "The data contradicts itself or is incomplete; nothing was saved.");
    public static readonly ProblemKind Invalid = new("value.invalid", 422, "ค่านี้ใช้ไม่ได้", "This value is not acceptable.");
    public static readonly ProblemKind KeyMismatch = new("key.mismatch", 422, "รหัสในที่อยู่กับในเนื้อหาไม่ตรงกัน", "The code in the address and the one in the body differ.");
    public static readonly ProblemKind ReasonRequired = new("reason.required", 422, "ปีงบประมาณเริ่มแล้ว การเปลี่ยนเป้าหมายต้องบอกเหตุผล", "The year has begun: changing a target needs a reason.");
    public static readonly ProblemKind YearMismatch = new("year.mismatch", 422, "ปีงบประมาณในแฟ้มไม่ตรงกับที่อยู่", "The fiscal year in the files is not the one in the address.");
    public static readonly ProblemKind KeyReused = new("idempotency_key.reused", 422, "กุญแจกันซ้ำนี้ใช้กับคำขออื่นไปแล้ว", "This idempotency key was used for another request.");
    public static readonly ProblemKind VersionMissing = new("version.missing", 428, "ต้องบอกรุ่นของข้อมูลที่อ่านมา (หัวข้อ If-Match)", "Say which version you have read (header If-Match).");
    public static readonly ProblemKind TooMany = new("rate.exceeded", 429, "เรียกถี่เกินไป โปรดรอสักครู่", "Too many requests; wait a moment.");
    public static readonly ProblemKind Failed = new("server.failed", 500, "ระบบขัดข้อง โปรดแจ้งผู้ดูแลพร้อมหมายเลขนี้", "Something went wrong; tell whoever runs the server this trace id.");

    /// <summary>For answers the framework gives without a body.</summary>
    public static ProblemKind OfStatus(int status) => status switch
    {
        401 => Unauthorized,
        403 => Forbidden,
        404 => NotFound,
        405 => MethodNotAllowed,
        413 => TooLarge,
        415 => WrongMediaType,
        429 => TooMany,
        >= 500 => Failed,
        _ => Malformed,
    };
}
