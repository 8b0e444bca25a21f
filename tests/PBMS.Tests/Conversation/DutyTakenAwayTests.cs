using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Xunit;

namespace Pbms.Tests.Conversation;

/// <summary>A duty taken away in the middle of an errand: nothing more is shown of it, and nothing is written.</summary>
public sealed class DutyTakenAwayTests
{
    private readonly ChatWorld world = new();

    [Theory]
    [InlineData("แล้วเสร็จแล้วค่ะ")]
    [InlineData("ยังไม่เสร็จ")]
    [InlineData("อะไรนะ")]
    [InlineData("ช่วยเหลือ")]
    public void Who_reports_no_more_does_not_answer_for_a_promise(string said)
    {
        Promise();
        Say("แจ้งผลตามกำหนด");
        world.TakeDutiesAway();

        Refused(Say(said));
    }

    [Fact]
    public void Who_reports_no_more_does_not_set_a_new_day()
    {
        Promise();
        Say("แจ้งผลตามกำหนด");
        Say("ยังไม่เสร็จ");
        world.TakeDutiesAway();

        Refused(Say("20 ธ.ค. 67"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("อะไรนะ")]
    [InlineData("ช่วยเหลือ")]
    public void Who_supervises_no_more_does_not_see_what_could_be_sent_back(string said)
    {
        Promise();
        world.Become("sup-4");
        Say("สถานะ");
        world.Tap("ส่งกลับให้แก้ไข");
        world.TakeDutiesAway();

        Refused(Say(said));
    }

    private static void Refused(StepResult step)
    {
        Assert.Empty(step.Changes);
        Assert.Empty(step.Notices);
        Assert.IsType<Dialogue.Idle>(step.Next);
        Assert.Equal(new Reply.Words(Phrases.ErrandOver), step.Replies[0]);
        Assert.DoesNotContain(step.Replies, reply => reply.ToString().Contains("ประชุมคณะกรรมการ", StringComparison.Ordinal));
    }

    /// <summary>กานดา sends the month, and promises the first line for 4 December, which comes.</summary>
    private void Promise()
    {
        world.Become("rep-4.1");
        Say("รายงานผล");
        Say("0");
        Say("รอประธานลงนามคำสั่งแต่งตั้งกรรมการ");
        world.Pick("เลือกวันแล้วเสร็จ", new DateOnly(2024, 12, 4));
        Say("1");
        Say("1");
        Assert.NotEmpty(world.Tap("ส่งรายงาน").Changes);
        world.Now = world.Now.AddDays(2);
    }

    private StepResult Say(string words) => world.Take(new Input.Said(words));
}
