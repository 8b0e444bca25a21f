namespace Pbms.Tests.Thai;

/// <summary>Texts with a number that must be asked about: text | doubt. And texts that are about no number at all.</summary>
internal static class NumbersAsked
{
    public const string Unclear = """
        ประมาณ 500 | Approximate
        ประมาณ500คน | Approximate
        โดยประมาณ 500 | Approximate
        ราว 500 | Approximate
        ราวๆ 500 | Approximate
        ราว ๆ 500 | Approximate
        เกือบ 500 | Approximate
        เกือบร้อย | Approximate
        เกือบๆ 500 คน | Approximate
        น่าจะ 5 ครั้ง | Approximate
        น่าจะประมาณ 5 ครั้ง | Approximate
        ประมาณไม่เกิน 100 คน | Approximate
        ประมาณ 2 ล้านดอลลาร์ | Approximate
        ประมาณ 72,5 | Approximate
        ได้ประมาณ 500 คน | Approximate
        สัก 5 คน | Approximate
        ~500 | Approximate
        500 โดยประมาณ | Approximate
        500 คนโดยประมาณ | Approximate
        500? | Approximate
        5 ครั้งมั้งคะ | Approximate
        หลายร้อย | Approximate
        เป็นร้อย | Approximate
        ร้อยๆ คน | Approximate
        ร้อยละประมาณ 80 | Approximate
        กว่าร้อย | MoreOrLess
        กว่า 500 คน | MoreOrLess
        500 กว่า | MoreOrLess
        500กว่าคน | MoreOrLess
        500 คนกว่า | MoreOrLess
        ร้อยกว่าคน | MoreOrLess
        สองพันกว่า | MoreOrLess
        2 ล้านกว่า | MoreOrLess
        สิบกว่าครั้ง | MoreOrLess
        ไม่ถึง 100 | MoreOrLess
        ไม่เกิน 100 | MoreOrLess
        อย่างน้อย 5 | MoreOrLess
        ไม่น้อยกว่า 5 แห่ง | MoreOrLess
        มากกว่า 100 คน | MoreOrLess
        เกิน 100 | MoreOrLess
        > 100 | MoreOrLess
        500+ | MoreOrLess
        500 เศษ | MoreOrLess
        100 คนขึ้นไป | MoreOrLess
        3-4 | Range
        3 - 4 | Range
        3–4 ครั้ง | Range
        ๓-๔ | Range
        3 ถึง 4 | Range
        3ถึง4 คน | Range
        3 หรือ 4 | Range
        สองถึงสาม | Range
        สองสามคน | Range
        เจ็ดแปดครั้ง | Range
        สองสามพัน | Range
        ห้าสิบหกสิบ | Range
        สองพันสามพัน | Range
        ร้อยสองร้อย | Range
        ครึ่ง | Fraction
        ครึ่งหนึ่ง | Fraction
        3/4 | Fraction
        2 ล้านครึ่ง | Fraction
        5 ครั้งครึ่ง | Fraction
        5½ | Fraction
        3 ใน 4 | Fraction
        72,5 | Grouping
        7,2850 | Grouping
        7,28 | Grouping
        1,2345,678 | Grouping
        12345,678 | Grouping
        10,00 | Grouping
        0,500 | Grouping
        7,285,1 | Grouping
        ๗๒,๕ | Grouping
        1 2 | SeveralNumbers
        7 285 | SeveralNumbers
        1) 1 2) 0 3) 7,285 | SeveralNumbers
        5 แห่ง 75 คน | SeveralNumbers
        5000 แห่ง / 75000 คน | SeveralNumbers
        12 คน (ชาย 5 หญิง 7) | SeveralNumbers
        5 และ 6 | SeveralNumbers
        3x4 | SeveralNumbers
        5 ครั้ง สองร้อยคน | SeveralNumbers
        2 ห้าร้อย | SeveralNumbers
        2 พัน 1000 | SeveralNumbers
        -5 | Negative
        - 5 | Negative
        −5 | Negative
        ลบ 5 | Negative
        ลบห้า | Negative
        ติดลบ 10 | Negative
        1000000000000000 | TooLarge
        99999999999999999999999999999999999999 | TooLarge
        1,000,000,000,000,000 | TooLarge
        1000000000 ล้าน | TooLarge
        1.23456 | TooLarge
        พันล้านล้าน | TooLarge
        ล้านล้านล้าน | TooLarge
        99999 ล้านล้าน | TooLarge
        ร้อยห้า | Shortened
        พันสอง | Shortened
        หนึ่งพันสอง | Shortened
        หมื่นสอง | Shortened
        สองหมื่นห้า | Shortened
        แสนห้า | Shortened
        ล้านสอง | Shortened
        สองล้านห้า | Shortened
        ร้อยยี่ | Shortened
        ร้อยหนึ่ง | Shortened
        สองพันห้าร้อยสาม | Shortened
        สองร้อยห้าล้าน | Shortened
        สองล้านสามล้าน | Shortened
        2 พัน 5 | Shortened
        5k | Shortened
        5 K | Shortened
        3 ธ.ค. 67 | DateOrTime
        3 ธันวาคม 2567 | DateOrTime
        วันที่ 3 | DateOrTime
        3/12/67 | DateOrTime
        3-12-2567 | DateOrTime
        2024-12-03 | DateOrTime
        ๓ ธ.ค. | DateOrTime
        อีก 3 วัน | DateOrTime
        9:30 | DateOrTime
        9.30 น. | DateOrTime
        5 โมง | DateOrTime
        ขาดอีก 5 | AmongWords
        ไม่ได้ 5 | AmongWords
        5 ไม่ใช่ | AmongWords
        5 คน อีกสอง | AmongWords
        เดือนละ 5 | AmongWords
        แก้เป็น 5 | AmongWords
        ฿500 | AmongWords
        เป้า 5 | AmongWords
        สะสม 12 | AmongWords
        แก้ข้อ 2 | AmongWords
        ปี 2567 | AmongWords
        ประชุม 5 ครั้ง | AmongWords
        K01 | AmongWords
        #5 | AmongWords
        (5) | AmongWords
        +5 | AmongWords
        2 ล้านดอลลาร์ | AmongWords
        ร้อยละ 80 คน | AmongWords
        5 ครั้ง เนื่องจากผู้บริหารติดภารกิจเร่งด่วนจึงเลื่อนออกไปก่อน | AmongWords
        1.2.3 | Malformed
        3.12.67 | Malformed
        5. | Malformed
        5, | Grouping
        .5 | AmongWords
        007 | Malformed
        0812345678 | Malformed
        081-234-5678 | Malformed
        02 123 4567 | Malformed
        09:30 | Malformed
        09.30 น. | Malformed
        1,234.5.6 | Malformed
        12 พัน | Malformed
        พันร้อย | Malformed
        ร้อยพัน | Malformed
        ยี่ | Malformed
        ยี่ร้อย | Malformed
        ยี่ล้าน | Malformed
        0 พัน | Malformed
        10 พัน | Malformed
        1.5 แสน 3 พัน | Malformed
        0 ล้าน | Malformed
        สองเอ็ด | Malformed
        5 (ห้า | Malformed
        500.- | Malformed
        1.000.000 | Malformed
        5" | Malformed
        ๆ5 | AmongWords
        """;

    public const string NotNumbers = """
        สวัสดีค่ะ
        ไม่มี
        -
        ยังไม่ได้ดำเนินการ
        ยัง
        ข้าม
        ค่ะ
        ใช่ครับ
        ได้
        ได้ค่ะ
        คน
        ครั้ง
        สามารถ
        สามารถทำได้
        ได้สามารถ
        สามี
        สามัคคี
        หกล้ม
        แสนดี
        แสนสุข
        พันธุ์
        พันธกิจ
        ล้านนา
        ล้านช้าง
        ร้อยละ
        ร้อยเวร
        ร้อยตำรวจเอก
        พันตำรวจโท
        สิบตำรวจ
        เก้าอี้
        สี่แยก
        สี่เหลี่ยม
        แปดริ้ว
        สองแคว
        สองแถว
        ห้าง
        ห้างหุ้นส่วน
        ห้ามรายงาน
        ยี่ห้อ
        หนึ่งในคณะทำงาน
        เจ็ดเสมียน
        ศูนย์ปฏิบัติการต่อต้านการทุจริต
        ระดับดีมาก
        จังหวัดร้อยเอ็ด
        ประมาณการไม่ได้
        กว่าจะเสร็จ
        คงไม่ทัน
        เลื่อนประชุม
        พรุ่งนี้
        สิ้นเดือน
        กรรมการสองชุดซ้ำกัน
        👍
        ok
        ...
        หลายคน
        สิบแปดมงกุฎ
        เก้าชั้น
        สองMOU
        สอง๛
        IV
        """;
}
