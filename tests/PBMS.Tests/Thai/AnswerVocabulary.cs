namespace Pbms.Tests.Thai;

/// <summary>Each word of a short answer said once, in the answer that needs it: text | meaning.</summary>
internal static class AnswerVocabulary
{
    public const string Agreeing = """
        โอเชค่ะ | Yes
        โอเครค่ะ | Yes
        เคครับ | Yes
        จริงค่ะ | Yes
        เห็นด้วยครับ | Yes
        อือ | Yes
        เออ | Yes
        เอาค่ะ | Yes
        ครบค่ะ | Yes
        Okay ค่ะ | Yes
        okie | Yes
        Oke | Yes
        yep | Yes
        Yeah | Yes
        Sure ค่ะ | Yes
        correct | Yes
        👌 | Yes
        🆗 | Yes
        ไม่ถูกค่ะ | No
        ยังไม่ใช่ค่ะ | No
        ไม่ยืนยันครับ | No
        ไม่จริงค่ะ | No
        ไม่เห็นด้วยค่ะ | No
        ไม่ต้องค่ะ | No
        ไม่ครบค่ะ | No
        Nope | No
        N | No
        not ok | No
        👎 | No
        """;

    public const string Nothing = """
        ไม่ได้เลยสักครั้งค่ะ | Zero
        ยังไม่ทำค่ะ | Zero
        ยังไม่จัดค่ะ | Zero
        ยังไม่เริ่มดำเนินการค่ะ | Zero
        ยังไม่เริ่มทำครับ | Zero
        nil | Zero
        none | Zero
        ยังไม่มีการอบรม | Zero
        ไม่มีการอบรมค่ะ | Zero
        ยังไม่ได้ดำเนินงาน | Zero
        ยังไม่ได้ดำเนินกิจกรรมค่ะ | Zero
        ยังไม่ได้ทำอะไรเลยค่ะ | Zero
        ยังไม่ได้ทำกิจกรรม | Zero
        ยังไม่ได้จัดการประชุม | Zero
        ยังไม่ได้จัดกิจกรรมครับ | Zero
        ยังไม่ได้จัดอบรม | Zero
        ยังไม่ได้จัดการอบรม | Zero
        ยังไม่ได้จัดโครงการ | Zero
        ยังไม่ได้ฝึกอบรม | Zero
        ยังไม่ได้ปฏิบัติ | Zero
        ยังไม่ได้เริ่มทำ | Zero
        ยังไม่ได้เริ่มดำเนินการ | Zero
        ยังไม่ได้ลงพื้นที่ค่ะ | Zero
        ยังไม่ได้ออกตรวจ | Zero
        ยังไม่ได้ตรวจ | Zero
        ยังไม่มีผลค่ะ | Zero
        ไม่มีผลการดำเนินการ | Zero
        ไม่มีกิจกรรม | Zero
        ไม่มีสักครั้ง | Zero
        ไม่ได้รับข้อมูลค่ะ | UnclearZero
        ยังไม่ได้รับข้อมูลค่ะ | UnclearZero
        ไม่มีรายงาน | UnclearZero
        ยังไม่มีรายงานค่ะ | UnclearZero
        ยังไม่ได้รวบรวมค่ะ | UnclearZero
        ยังไม่ได้นับ | UnclearZero
        ยังทำไม่เสร็จค่ะ | UnclearZero
        ยังไม่สรุป | UnclearZero
        ยังไม่ทราบค่ะ | UnclearZero
        ยังไม่ทราบผล | UnclearZero
        ยังไม่รู้เลย | UnclearZero
        อยู่ระหว่างการดำเนินการ | UnclearZero
        กำลังทำค่ะ | UnclearZero
        รอดำเนินการ | UnclearZero
        รอผลค่ะ | UnclearZero
        ทำไม่ได้ค่ะ | UnclearZero
        ไม่ได้ผลครับ | UnclearZero
        """;

    public const string Later = """
        ยังไม่ค่ะ | Later
        ข้ามก่อนค่ะ | Later
        ขอข้ามค่ะ | Later
        ขอข้ามไปก่อนนะคะ | Later
        ไว้ทีหลังค่ะ | Later
        เอาไว้ทีหลังค่ะ | Later
        ไว้วันหลัง | Later
        ไว้คราวหน้าค่ะ | Later
        ไว้ค่อย | Later
        ไว้ค่อยทำค่ะ | Later
        เดี๋ยวค่ะ | Later
        เดี๋ยวค่อยตอบ | Later
        เดี๋ยวค่อยว่ากัน | Later
        เดี๋ยวมาค่ะ | Later
        เดี๋ยวมารายงานค่ะ | Later
        เดี๋ยวมาตอบนะคะ | Later
        เดี๋ยวแจ้งค่ะ | Later
        เดี๋ยวรายงานค่ะ | Later
        ค่อยทำ | Later
        ค่อยรายงาน | Later
        ค่อยตอบ | Later
        ภายหลังค่ะ | Later
        วันหลังค่ะ | Later
        รอก่อนค่ะ | Later
        รอแป๊บนะคะ | Later
        แป๊บค่ะ | Later
        ขอเวลาค่ะ | Later
        ขอเวลาก่อนค่ะ | Later
        ขอรายงานทีหลังค่ะ | Later
        ขอรายงานภายหลังค่ะ | Later
        ขอตอบทีหลังค่ะ | Later
        ยังไม่พร้อมค่ะ | Later
        ยังไม่ว่างค่ะ | Later
        ไม่ว่างค่ะ | Later
        ยังตอบไม่ได้ค่ะ | Later
        later | Later
        ไม่ต้องทำ | NotRequired
        ไม่เกี่ยวกับเราค่ะ | NotRequired
        ไม่เกี่ยวกับหน่วยงาน | NotRequired
        ไม่มีในแผน | NotRequired
        ไม่ใช่ของเราค่ะ | NotRequired
        ไม่ใช่งานเรา | NotRequired
        ไม่ใช่หน้าที่ | NotRequired
        ไม่ใช่หน้าที่เราค่ะ | NotRequired
        ไม่ใช่ของหน่วยงาน | NotRequired
        ไม่ใช่ของหน่วยงานเราค่ะ | NotRequired
        ไม่รับผิดชอบ | NotRequired
        ไม่ได้รับผิดชอบค่ะ | NotRequired
        ไม่มีภารกิจ | NotRequired
        ไม่มีภารกิจนี้ค่ะ | NotRequired
        ยังไม่ถึงกำหนดรายงานค่ะ | NotRequired
        ยังไม่ถึงกำหนดรายงานผล | NotRequired
        N/A | NotRequired
        """;

    /// <summary>Words said round an answer, which change nothing.</summary>
    public const string Accompanying = """
        ในเดือนนี้ไม่มีค่ะ | Zero
        รอบนี้ไม่มีค่ะ | Zero
        ตอนนี้ยังไม่มีค่ะ | Zero
        ขณะนี้ยังไม่ได้ดำเนินการ | Zero
        ใช่อะ | Yes
        ใช่อ่ะ | Yes
        ใช่ๆ | Yes
        ได้สิคะ | Yes
        เอาซิ | Yes
        ข้ามไปค่ะ | Later
        ใช่, ถูกต้อง | Yes
        ค่ะ~ | Yes
        "ใช่" | Yes
        """;
}
