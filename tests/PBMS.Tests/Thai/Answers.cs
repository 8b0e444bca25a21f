namespace Pbms.Tests.Thai;

/// <summary>Short answers: text | meaning.</summary>
internal static class Answers
{
    public const string Table = """
        ใช่ | Yes
        ใช่ครับ | Yes
        ใช่ค่ะ | Yes
        ใช่คะ | Yes
        ใช่แล้วค่ะ | Yes
        ใช่เลยครับ | Yes
        ค่ะ | Yes
        คะ่ | Yes
        ค่า | Yes
        ค่าาา | Yes
        ครับ | Yes
        ครับบบ | Yes
        คับ | Yes
        ครับผม | Yes
        จ้า | Yes
        โอเค | Yes
        โอเคค่ะ | Yes
        โอเค ค่ะ | Yes
        โอเคค่ะ ขอบคุณค่ะ | Yes
        ok | Yes
        OK | Yes
        Ok ค่ะ | Yes
        ＯＫ | Yes
        o.k. | Yes
        yes | Yes
        Y | Yes
        ถูกต้องค่ะ | Yes
        ถูกต้องแล้วครับ | Yes
        ถูกค่ะ | Yes
        ตกลง | Yes
        ตกลงค่ะ | Yes
        ได้ค่ะ | Yes
        ได้เลย | Yes
        ยืนยันครับ | Yes
        ค่ะ ใช่ค่ะ | Yes
        ใช่ค่ะ ถูกต้องค่ะ | Yes
        ครับ โอเคครับ | Yes
        👍 | Yes
        👍🏻👍🏻 | Yes
        ✅ | Yes
        ใช่ค่ะ 😊 | Yes
        ใช่ค่ะ!! | Yes
        ไม่ | No
        ไม่ค่ะ | No
        ไม่ครับ | No
        ไม่ใช่ | No
        ไม่ใช่ค่ะ | No
        ค่ะ ไม่ใช่ค่ะ | No
        ไม่ ใช่ | No
        ไม่ถูกต้อง | No
        ยังไม่ถูก | No
        ยังไม่ถูกต้องค่ะ | No
        ไม่ตกลงครับ | No
        ไม่โอเค | No
        ไม่เอาค่ะ | No
        ผิดค่ะ | No
        No | No
        ❌ | No
        - | Zero
        – | Zero
        -- | Zero
        -ค่ะ | Zero
        ไม่มี | Zero
        ไม่มีค่ะ | Zero
        - ไม่มี | Zero
        ค่ะ ไม่มีค่ะ | Zero
        ไม่มีเลยครับ | Zero
        ยังไม่มี | Zero
        ยังไม่ได้ | Zero
        ยังไม่ได้ค่ะ | Zero
        ยังไม่ได้เลย | Zero
        ยังไม่ได้ดำเนินการ | Zero
        ยังไม่ได้ดำเนินการค่ะ | Zero
        ยัง ไม่ได้ ดำเนินการ | Zero
        ยังไม่ได้ดําเนินการ | Zero
        ยังไม่ได้ทำ | Zero
        ยังไม่ได้ทำเลยค่ะ | Zero
        ยังไม่ได้จัด | Zero
        ยังไม่ได้จัดประชุม | Zero
        ยังไม่ได้ประชุมครับ | Zero
        เดือนนี้ไม่มี | Zero
        เดือนนี้ยังไม่ได้ทำค่ะ | Zero
        ไม่ได้ดำเนินการ | Zero
        ไม่ได้ทำ | Zero
        ไม่มีผลการดำเนินงาน | Zero
        ไม่มีผลงาน | Zero
        ยังไม่มีผลการดำเนินงานค่ะ | Zero
        ยังไม่มีการประชุม | Zero
        ไม่มีการประชุม | Zero
        ไม่มีการจัดประชุม | Zero
        ไม่มีการจัดกิจกรรม | Zero
        ยังไม่ดำเนินการ | Zero
        ยังไม่ได้เริ่ม | Zero
        ยังไม่เริ่ม | Zero
        ไม่มีข้อมูล | UnclearZero
        ยังไม่มีข้อมูลค่ะ | UnclearZero
        ไม่ได้ | UnclearZero
        ไม่ได้ค่ะ | UnclearZero
        ยังไม่เสร็จ | UnclearZero
        ยังไม่แล้วเสร็จ | UnclearZero
        ยังไม่ครบค่ะ | UnclearZero
        ยังไม่ได้รายงาน | UnclearZero
        ยังไม่ได้รับรายงาน | UnclearZero
        ยังไม่ได้สรุปค่ะ | UnclearZero
        อยู่ระหว่างดำเนินการ | UnclearZero
        กำลังดำเนินการค่ะ | UnclearZero
        รอข้อมูล | UnclearZero
        ยัง | Later
        ยังค่ะ | Later
        ยังเลยค่ะ | Later
        ยังก่อน | Later
        ข้าม | Later
        ข้ามค่ะ | Later
        ข้ามไปก่อนค่ะ | Later
        ขอข้ามก่อน | Later
        ไว้ก่อน | Later
        ไว้ก่อนนะคะ | Later
        เอาไว้ก่อนครับ | Later
        เดี๋ยวค่อย | Later
        เดี๋ยวค่อยทำ | Later
        เดี๋ยวค่อยรายงานนะคะ | Later
        เดี๋ยวก่อน | Later
        ทีหลัง | Later
        skip | Later
        ไม่ต้องรายงาน | NotRequired
        ไม่ต้องรายงานค่ะ | NotRequired
        ไม่เกี่ยว | NotRequired
        ไม่เกี่ยวข้องค่ะ | NotRequired
        ไม่เกี่ยวกับหน่วยงานเราครับ | NotRequired
        ไม่อยู่ในแผน | NotRequired
        ไม่ใช่งานของเรา | NotRequired
        ยังไม่ถึงกำหนด | NotRequired
        คะ | None
        คะ? | None
        ใช่? | None
        ใช่ไหม | None
        ใช่มั้ยคะ | None
        ได้ไหมคะ | None
        นะคะ | None
        ใช่ แต่ | None
        ใช่ ไม่ใช่ | None
        ไม่มีปัญหา | None
        ไม่ทราบ | None
        ยังไม่ได้ส่ง | None
        รับทราบ | None
        สวัสดีค่ะ | None
        ขอบคุณค่ะ | None
        แล้วค่ะ | None
        0 | None
        5 ค่ะ | None
        ยกเลิก | None
        แก้ไข | None
        ประชุมเลื่อนไปวันที่ 3 ธ.ค. ค่ะ | None
        😊 | None
        ... | None
        """;
}
