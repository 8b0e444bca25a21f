using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Scoring;

namespace Pbms.Tests.Channels.Line;

/// <summary>Replies of every shape, as the conversation makes them.</summary>
internal static class SampleReplies
{
    public static readonly ImmutableDictionary<string, ImmutableArray<Reply>> All = new Dictionary<string, ImmutableArray<Reply>>
    {
        ["words"] = [new Reply.Words("ส่งแล้ว 2 ธ.ค. 67 09:14\nแก้ไขได้ถึง 9 ธ.ค. 🟢 \"ครบ\" \\n")],
        ["quick-replies"] =
        [
            new Reply.Words("0/1 ครั้ง → 0.00 🔴 ต้องเร่งรัด"),
            new Reply.Words("เพราะอะไร?")
            {
                Choices =
                [
                    new Choice("เลื่อน/นัดประชุม", "why:postponed", "เลื่อน/นัดหมายประชุม"),
                    new Choice("รอคำสั่ง/จัดจ้าง", "why:waiting"),
                    new Choice("ปัจจัยภายนอก", "why:outside"),
                    new Choice("เลือกวันที่จะเสร็จ", "promise", Kind: ChoiceKind.PickDate),
                ],
            },
        ],
        ["every-block"] = [EveryBlock],
        ["question"] = [Question],
        ["many-messages"] = [.. Enumerable.Range(1, 7).Select(number => (Reply)new Reply.Words($"ข้อ {number}")), Question],
        ["many-cards"] = [.. Enumerable.Range(1, 6).Select(Small)],
        ["oversized"] = [Oversized(150)],
        ["far-too-large"] = [new Reply.Words("ผลการดำเนินงานทั้งกรม"), Oversized(2000)],
    }.ToImmutableDictionary();

    public static Reply.Card EveryBlock => new(
        "ผลการดำเนินงาน · พ.ย. 67",
        "ศูนย์ปฏิบัติการต่อต้านการทุจริต 25.00 ต้องเร่งรัด",
        [
            new CardBlock.Heading("ศูนย์ปฏิบัติการต่อต้านการทุจริต สำนักงานปลัดกระทรวงแรงงาน"),
            new CardBlock.Paragraph("ต้องรายงาน 3 รายการ (อีก 3 วัน)"),
            new CardBlock.Score("คะแนนหน่วยงาน", "25.00", TrafficLight.Red, "ต้องเร่งรัด", 25),
            new CardBlock.Score("การเบิกจ่าย", "88.40", TrafficLight.Yellow, "ต้องติดตาม", 88),
            new CardBlock.Score("ตัวชี้วัด", "132.50", TrafficLight.Green, "ดำเนินการก่อนแผน", 132),
            new CardBlock.Rule(),
            new CardBlock.Facts(
            [
                new CardFact("เป้าหมายสะสม 2 เดือน", "1 ครั้ง"),
                new CardFact("สะสมเดิม", "0"),
                new CardFact("หน่วยงานที่รับผิดชอบ", "สำนักงานสวัสดิการและคุ้มครองแรงงานจังหวัดพระนครศรีอยุธยา"),
            ]),
            new CardBlock.Rule(),
            new CardBlock.Item("ประชุมคณะกรรมการป้องกันและปราบปรามการทุจริต", "0/1 ครั้ง ต้องเร่งรัด", TrafficLight.Red),
            new CardBlock.Item("อบรมเครือข่าย", "ครบเป้า", TrafficLight.Green),
            new CardBlock.Item("รายงานประจำปี", "ยังไม่ถึงกำหนดรายงานผล", null),
            new CardBlock.Note("ข้อมูล ณ วันที่ 2 ธ.ค. 67 · ข้อมูลตัวอย่าง"),
            new CardBlock.Question("ส่งรายงานนี้ไหม?"),
        ],
        [
            new Choice("ส่งรายงาน", "send:2024-11"),
            new Choice("แก้ข้อ 1", "edit:1"),
            new Choice("เลือกวันที่จะเสร็จ", "promise:1", Kind: ChoiceKind.PickDate),
            new Choice("ดูทั้งหมด", "all", "ขอดูทั้งหมด"),
        ]);

    public static Reply.Card Question => new(
        "1/3 ประชุมคณะกรรมการ",
        "เดือนนี้ทำได้กี่ครั้ง?",
        [
            new CardBlock.Facts([new CardFact("เป้าหมายสะสม", "1 ครั้ง"), new CardFact("เป้าทั้งปี", "6 ครั้ง")]),
            new CardBlock.Question("เดือนนี้ทำได้กี่ครั้ง?"),
        ],
        [])
    {
        Choices = [new Choice("1 ครั้ง ครบเป้า", "value:1"), new Choice("ยังไม่ได้ดำเนินการ", "value:0"), new Choice("ข้าม", "skip")],
    };

    public static Reply.Card Oversized(int items) => new(
        "ตัวชี้วัดทุกรายการ",
        $"ตัวชี้วัด {items} รายการ",
        [
            .. Enumerable.Range(1, items).Select(number => new CardBlock.Item(
                $"{number}. โครงการเสริมสร้างความรู้ด้านความปลอดภัย อาชีวอนามัย และสภาพแวดล้อมในการทำงาน",
                "ครบเป้า",
                TrafficLight.Green)),
            new CardBlock.Question("จะดูข้อไหน?"),
        ],
        [new Choice("กลับเมนู", "menu")]);

    private static Reply.Card Small(int number) => new(
        $"หน่วยงานที่ {number}", $"หน่วยงานที่ {number}: ครบเป้า", [new CardBlock.Item("ผลงาน", "ครบเป้า", TrafficLight.Green)], []);
}
