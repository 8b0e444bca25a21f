using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Xunit;

namespace Pbms.Tests.Conversation;

/// <summary>Who reports for a unit and supervises it too is not told of what they have just said themselves.</summary>
public sealed class OwnSupervisorTests
{
    [Fact]
    public void Their_own_broken_promise_is_no_news_to_them()
    {
        var world = new ChatWorld();
        world.Hire("สมชาย", new(Role.Reporter, new OrgUnitCode("4.1")), new(Role.Supervisor, new OrgUnitCode("4.1")));
        world.Become("สมชาย");
        foreach (var said in new[] { "รายงานผล", "0", "รอประธานลงนามคำสั่งแต่งตั้ง กำหนด 4 ธ.ค. 67", "ใช่", "1", "1", "ส่ง" }) world.Take(new Input.Said(said));
        world.Now = world.Now.AddDays(2);
        world.Take(new Input.Said("แจ้งผลตามกำหนด"));
        world.Take(new Input.Said("ยังไม่เสร็จ"));

        var answered = world.Take(new Input.Said("20 ธ.ค. 67"));

        Assert.NotEmpty(answered.Changes);
        Assert.Empty(answered.Notices);
        Assert.Equal(Phrases.PromiseRenewedUntold(new DateOnly(2024, 12, 20)), Assert.IsType<Reply.Words>(answered.Replies[0]).Text);
    }
}
