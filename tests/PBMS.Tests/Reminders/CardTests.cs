using System.Globalization;
using Pbms.Bot.Channels.Terminal;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Bot.Reminders;
using Pbms.Bot.Reminders.Cards;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Xunit;
using static Pbms.Tests.Reminders.Office;

namespace Pbms.Tests.Reminders;

/// <summary>What a person reads, as plain lines.</summary>
public sealed class CardTests
{
    private readonly Office office = new();

    [Fact]
    public void A_reporter_three_working_days_before_the_due_day() => Read(
        Draw(office.Tell(Kanda, At(12, 2))!.Digest!, new(2024, 12, 2)),
        """
        ▌ แจ้งเตือนการรายงานผล
        รายงานที่ต้องส่ง
        · ศูนย์ปฏิบัติการต่อต้านการทุจริต · พ.ย. 67 — ต้องรายงาน 3 ข้อ · ครบกำหนด 6 ธ.ค. 67 (อีก 3 วันทำการ)
        (เลือกเวลาหรือหยุดเตือนได้ เช่น พิมพ์ “เตือน 13.00” หรือ “หยุดเตือนถึงวันจันทร์”)
        [รายงานผล]
        """);

    [Fact]
    public void What_was_sent_back_and_what_was_promised_come_first_and_every_button_says_what_it_is_about()
    {
        office.Report("4.1", November, At(12, 2, 9), new ShortfallReason("meeting", "นัดประชุม", new DateOnly(2024, 12, 3)));
        var sent = office.Results.Find(office.FirstOf("4.1", November))!;
        office.Results = office.Results.With(sent with { SendBacks = [new SendBack(Boss, At(12, 2, 16), 1, "ตัวเลขไม่ตรง\nกับหนังสือ")] });

        var card = Draw(office.Tell(Kanda, At(12, 3))!.Digest!, new(2024, 12, 3));

        Read(
            card,
            """
            ▌ แจ้งเตือนการรายงานผล
            รายการที่ส่งกลับให้แก้ไข
            · ประชุมคณะกรรมการ — พ.ย. 67 · “ตัวเลขไม่ตรง กับหนังสือ”
            ถึงวันที่กำหนดแล้วเสร็จ
            · ประชุมคณะกรรมการ — กำหนด 3 ธ.ค. 67 (วันนี้) ดำเนินการแล้วเสร็จหรือไม่คะ
            · กิจกรรมอื่นตามแผน* — กำหนด 3 ธ.ค. 67 (วันนี้) ดำเนินการแล้วเสร็จหรือไม่คะ
            · ส่งเสริม/คุ้มครองจริยธรรม — กำหนด 3 ธ.ค. 67 (วันนี้) ดำเนินการแล้วเสร็จหรือไม่คะ
            (เลือกเวลาหรือหยุดเตือนได้ เช่น พิมพ์ “เตือน 13.00” หรือ “หยุดเตือนถึงวันจันทร์”)
            [ตรวจสอบและแก้ไข] [แจ้งการแล้วเสร็จ] [แจ้งการแล้วเสร็จ]
            """);
        Assert.Equal(["report:4.1/2024-11", $"promise:{sent.Key}"], card.Buttons.Take(2).Select(button => button.Action));
    }

    [Fact]
    public void What_waits_from_the_year_before_is_named_by_its_plan()
    {
        var september = new Month(2025, 9);
        office.Report("4.1", september, At(10, 2), new ShortfallReason("meeting", "นัดประชุม", new DateOnly(2025, 10, 28)));
        var key = office.FirstOf("4.1", september);
        office.Results = office.Results.With(office.Results.Find(key)! with { SendBacks = [new SendBack(Boss, In(2025, 10, 27), 1, "ตัวเลขไม่ตรง")] });
        var next = office.TheSameAgain();
        office.NextYear = next with { Plan = new Plan(next.Plan.Year, next.Plan.Projects, next.Plan.Lines.Select(line => line with { Name = "งานของปีใหม่" }), next.Plan.Schedules) };

        var words = string.Join('\n', TextRenderer.Lines([Draw(office.Tell(Kanda, In(2025, 10, 28))!.Digest!, new(2025, 10, 28))]));

        Assert.Contains($"· {office.Year.Plan[key.Line].Name} — ก.ย. 68 · “ตัวเลขไม่ตรง”", words, StringComparison.Ordinal);
        Assert.Contains("กำหนด 28 ต.ค. 68 (วันนี้)", words, StringComparison.Ordinal);
        Assert.DoesNotContain("งานของปีใหม่", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_supervisor_after_the_due_day()
    {
        office.Tell(At(12, 2));
        var telling = office.Tell(Boss, At(12, 9))!;

        Read(
            Draw(telling.Digest!, new(2024, 12, 9)),
            """
            ▌ เรื่องเพื่อโปรดทราบ
            พ้นกำหนดแล้ว ยังรายงานไม่ครบ
            · ศูนย์ปฏิบัติการต่อต้านการทุจริต · พ.ย. 67 — ยังไม่รายงาน 3 จาก 3 ข้อ · ครบกำหนด 6 ธ.ค. 67 (3 วันที่แล้ว)
            (เลือกเวลาหรือหยุดเตือนได้ เช่น พิมพ์ “เตือน 13.00” หรือ “หยุดเตือนถึงวันจันทร์”)
            [ดูสถานะ]
            """);
    }

    [Fact]
    public void A_weekly_summary_of_a_division() => Read(
        Assert.Single(new SummaryCards(office.Year).For(office.Tell(Boss, At(12, 2))!.Summary!)),
        """
        ▌ สรุปผลการดำเนินงาน · รอบ 2 เดือน ปีงบประมาณ พ.ศ. 2568
        ศูนย์ปฏิบัติการต่อต้านการทุจริต
        ความคืบหน้าการรายงานเดือน พ.ย. 67
        ผลการดำเนินงาน ร้อยละ 0.00* 🔴 ต้องเร่งรัด
        ยังรายงานไม่ครบ
        · ศูนย์ปฏิบัติการต่อต้านการทุจริต — ยังไม่รายงาน
        ข้อที่มีผลต่อร้อยละรวมมากที่สุด หากเป็นไปตามเป้าหมาย
        · ศปท.: ส่งเสริม/คุ้มครองจริยธรรม — ร้อยละรวมเพิ่มได้ 50.00
        · ศปท.: ประชุมคณะกรรมการ — ร้อยละรวมเพิ่มได้ 25.00
        · ศปท.: กิจกรรมอื่นตามแผน* — ร้อยละรวมเพิ่มได้ 25.00
        (* มีข้อมูลสมมติเพื่อการสาธิตประกอบ)
        [ดูสถานะ]
        """);

    [Fact]
    public void Against_the_round_before_a_summary_draws_two_bars()
    {
        var summary = office.Tell(Boss, At(12, 2))!.Summary!;
        var scope = Assert.Single(summary.Scopes) with { Before = 96 };

        var card = Assert.IsType<Reply.Card>(Assert.Single(new SummaryCards(office.Year).For(summary with { Scopes = [scope] })));

        var bars = Assert.Single(card.Blocks.OfType<CardBlock.Bars>());
        Assert.Equal([("รอบก่อน", "ร้อยละ 96.00 🟡 ต้องปรับปรุง", 96), ("รอบนี้", "ร้อยละ 0.00 🔴 ต้องเร่งรัด", 0)], bars.Rows.Select(row => (row.Label, row.Text, row.Fill)));
    }

    [Fact]
    public void All_green_is_one_line()
    {
        var summary = office.Tell(new("sup-TH-50"), At(12, 2))!.Summary!;

        var words = Assert.IsType<Reply.Words>(Assert.Single(new SummaryCards(office.Year).For(summary)));
        Assert.EndsWith("🟢 ผ่าน รายงานครบแล้วค่ะ", words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void More_units_than_messages_fit_are_told_in_one_list()
    {
        foreach (var unit in office.Year.OrgChart.Provinces.Take(5)) office.Assign(Boss, Role.Supervisor, unit.Code.Value);

        var told = new SummaryCards(office.Year).For(office.Tell(Boss, At(12, 2))!.Summary!);

        Assert.Equal(4, told.Length);
        Assert.Equal(
            ["และอีก 3 หน่วยงาน", .. office.Year.OrgChart.Provinces.Skip(2).Take(3).Select(unit => $"· {unit.Name} — ร้อยละ 100* 🟢 ผ่าน")],
            TextRenderer.Lines([told[^1]]).Skip(1).Take(4));
    }

    [Fact]
    public void A_summary_of_the_office_speaks_of_demonstration_data_only_where_there_are_any()
    {
        var summary = office.Tell(new("eva-1"), At(12, 2))!.Summary!;
        var real = summary.Office! with { ByProject = Real(summary.Office!.ByProject), Central = Real(summary.Office.Central), Regional = Real(summary.Office.Regional) };

        Assert.True(Demonstrates(summary));
        Assert.False(Demonstrates(summary with { Office = real }));

        static (ScoreNode, Fraction?) Real((ScoreNode Score, Fraction? Before) part) => (part.Score with { RestsOnAssumed = false }, part.Before);

        bool Demonstrates(Summary told) => TextRenderer.Lines(new SummaryCards(office.Year).For(told)).Any(line => line.Contains(Phrases.Demonstration, StringComparison.Ordinal));
    }

    [Fact]
    public void Long_lists_are_cut_with_a_word_and_texts_stay_within_what_a_card_holds()
    {
        office.Results = ResultBook.Empty;
        foreach (var unit in office.Year.OrgChart.Provinces) office.Assign(Boss, Role.Reporter, unit.Code.Value);

        var card = Draw(office.Tell(Boss, At(12, 9))!.Digest!, new(2024, 12, 9));

        Assert.InRange(card.Summary.Length, 1, 1500);
        Assert.InRange(card.Buttons.Length, 1, 4);
        Assert.All(card.Buttons, button => Assert.InRange(new StringInfo(button.Label).LengthInTextElements, 1, 20));
        Assert.Contains(card.Blocks, block => block is CardBlock.Note { Text: var text } && text.StartsWith("และอีก", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "วันนี้")]
    [InlineData(1, "พรุ่งนี้")]
    [InlineData(3, "อีก 3 วัน")]
    [InlineData(45, "อีก 45 วัน")]
    [InlineData(-1, "เมื่อวานนี้")]
    [InlineData(-3, "3 วันที่แล้ว")]
    public void How_far_a_day_is_is_said_in_Thai(int days, string said) =>
        Assert.Equal(said, RelativeDay.Of(new DateOnly(2024, 12, 6).AddDays(days), new DateOnly(2024, 12, 6)));

    private Reply.Card Draw(Digest digest, DateOnly today) => Assert.IsType<Reply.Card>(new DigestCard(office.NextYear ?? office.Year, office.NextYear is null ? null : office.Year, today).For(digest));

    private static void Read(Reply reply, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', TextRenderer.Lines([reply])));
}
