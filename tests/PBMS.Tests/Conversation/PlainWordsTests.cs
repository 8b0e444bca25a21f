using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Conversation;

/// <summary>What people say to whoever sits across the desk.</summary>
public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("ขอบคุณค่ะ")]
    [InlineData("ขอบคุณมากๆ นะคะ")]
    [InlineData("ขอบพระคุณครับ")]
    [InlineData("ขอบใจจ้า")]
    [InlineData("Thank you ค่ะ")]
    [InlineData("🙏🙏")]
    public void Thanks_are_thanks(string words) => Assert.IsType<Command.Thanks>(Read(words));

    [Theory]
    [InlineData("ครบกำหนดเมื่อไร")]
    [InlineData("ครบกำหนดเมื่อไหร่คะ")]
    [InlineData("กำหนดส่งวันไหน")]
    [InlineData("กำหนดส่งรายงานวันที่เท่าไหร่ครับ")]
    [InlineData("ต้องส่งเมื่อไร")]
    [InlineData("ส่งรายงานภายในวันไหน")]
    [InlineData("รายงานเดือนนี้ส่งวันไหน")]
    [InlineData("กำหนดส่ง")]
    [InlineData("วันครบกำหนด")]
    [InlineData("เหลืออีกกี่วัน")]
    [InlineData("อีกกี่วันครบกำหนด")]
    public void The_due_day_is_asked_for(string words) => Assert.IsType<Command.WhenDue>(Read(words));

    [Theory]
    [InlineData("ผู้ดูแลระบบคือใคร")]
    [InlineData("ผู้ดูแลระบบ")]
    [InlineData("ติดต่อผู้ดูแลระบบได้ที่ไหนคะ")]
    [InlineData("ขอเบอร์ผู้ดูแลระบบ")]
    [InlineData("ติดต่อใครได้บ้าง")]
    public void Who_helps_is_asked_for(string words) => Assert.IsType<Command.WhoHelps>(Read(words));

    [Theory]
    [InlineData("รายงานเดือนตุลาคม", null)]
    [InlineData("รายงานผลเดือนตุลาคมค่ะ", null)]
    [InlineData("ส่งรายงานเดือน ต.ค.", null)]
    [InlineData("รายงาน ต.ค. 67", 2024)]
    public void A_month_is_named(string words, int? year) => Assert.Equal(new Command.Report(null, new MonthMention(10, year)), Read(words));

    [Theory]
    [InlineData("รายงานเดือนที่แล้ว")]
    [InlineData("รายงานผลของเดือนก่อนค่ะ")]
    [InlineData("ส่งรายงานเดือนนี้")]
    [InlineData("รายงานเดือนตุลาคมปีที่แล้ว")]
    [InlineData("รายงาน ต.ค. ปีก่อน")]
    public void A_month_told_from_today_is_asked_about(string words) => Assert.IsType<Command.WhichMonth>(Read(words));

    [Theory]
    [InlineData("แจ้งการแล้วเสร็จ")]
    [InlineData("แจ้งผลตามกำหนดค่ะ")]
    public void A_promise_is_told_of_by_its_name_and_by_the_one_it_had_before(string words) => Assert.Equal(new Command.AnswerPromise(null), Read(words));

    [Theory]
    [InlineData("ส่งเดือนธันวาคม")]
    [InlineData("รายงานก่อน")]
    [InlineData("รายงานเดือนที่แล้วคลาดเคลื่อน")]
    [InlineData("รายงานการประชุมปีที่แล้ว")]
    [InlineData("ขอบคุณผู้รับจ้างที่ส่งงานช้า")]
    [InlineData("ครบกำหนดสัญญาวันที่ 5")]
    [InlineData("รอกำหนดส่งจากคณะกรรมการ")]
    [InlineData("รายงานเดือนตุลาคมยังไม่ได้รับจากจังหวัด")]
    [InlineData("ผู้ดูแลระบบย้าย จึงดำเนินการล่าช้า")]
    [InlineData("ยัง")]
    public void A_reason_that_speaks_of_them_is_none(string words) => Assert.IsType<Command.Words>(Read(words));

    [Fact]
    public void What_is_sent_with_the_word_alone_is_still_sent() => Assert.IsType<Command.Send>(Read("ส่งรายงาน"));

    private static Command Read(string words) => CommandReader.Read(new Input.Said(words)).Command;
}
