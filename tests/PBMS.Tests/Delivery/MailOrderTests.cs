using Pbms.Bot.Delivery;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Delivery;

/// <summary>What a person gets next, of all that waits for them.</summary>
public sealed class MailOrderTests
{
    private static readonly DateTimeOffset Now = new(2024, 12, 2, 8, 30, 0, TimeSpan.FromHours(7));
    private static readonly OutboxMessage Push = new(
        DeterministicId.From("push"), new ChatAccount(ChatAccount.Line, "U1"), "{}", null, null, Now.AddMinutes(-9), Now.AddMinutes(-9));

    private static readonly OutboxMessage Answer = Push with
    {
        Id = DeterministicId.From("answer"), ReplyToken = "t", ReplyBefore = Now.AddSeconds(40), CreatedAt = Now.AddSeconds(-20), NotBefore = Now.AddSeconds(-20),
    };

    [Fact]
    public void Nothing_waits_for_nothing() => Assert.Equal(new NextMail.Rest(null), MailOrder.Of([], Now));

    [Fact]
    public void Without_an_answer_the_oldest_goes_first() =>
        Assert.Equal(new NextMail.Send(Push), MailOrder.Of([Push, Push with { Id = Answer.Id }], Now));

    [Fact]
    public void What_failed_keeps_its_place_and_the_rest_waits_behind_it()
    {
        var failed = Push with { Attempts = 1, NotBefore = Now.AddMinutes(3) };
        Assert.Equal(new NextMail.Rest(failed.NotBefore), MailOrder.Of([failed, Push], Now));
    }

    [Fact]
    public void What_is_put_aside_or_planned_for_later_holds_up_nobody()
    {
        var held = Push with { IsHeld = true, NotBefore = Now.AddHours(1) };
        Assert.Equal(new NextMail.Send(Push), MailOrder.Of([held, held with { IsHeld = false }, Push], Now));
    }

    [Fact]
    public void An_answer_takes_along_what_has_surely_not_arrived()
    {
        var failed = Push with { Attempts = 2, NotBefore = Now.AddMinutes(3) };
        var held = Push with { IsHeld = true, NotBefore = Now.AddHours(1) };

        var join = Assert.IsType<NextMail.Join>(MailOrder.Of([failed, held, Push, Answer], Now));

        Assert.Equal((Answer, 3), (join.Answer, join.Earlier.Length));
    }

    [Fact]
    public void What_is_planned_for_later_does_not_go_early() =>
        Assert.Equal(new NextMail.Send(Answer), MailOrder.Of([Push with { NotBefore = Now.AddHours(1) }, Answer], Now));

    [Theory]
    [InlineData(2, false)]
    [InlineData(600, true)]
    public void What_may_have_arrived_goes_before_the_answer_by_itself_and_is_not_waited_for_long(int seconds, bool atOnce)
    {
        var unsure = Push with { Attempts = 1, IsUnsure = true, NotBefore = Now.AddSeconds(seconds) };
        Assert.Equal(atOnce ? new NextMail.Send(unsure) : new NextMail.Rest(unsure.NotBefore), MailOrder.Of([unsure, Answer], Now));
    }

    [Fact]
    public void For_an_answer_of_a_while_ago_what_may_have_arrived_is_not_hurried()
    {
        var unsure = Push with { Attempts = 1, IsUnsure = true, NotBefore = Now.AddMinutes(10) };
        Assert.Equal(new NextMail.Rest(unsure.NotBefore), MailOrder.Of([unsure, Answer with { CreatedAt = Now.AddMinutes(-2) }], Now));
    }

    [Fact]
    public void An_answer_that_may_have_arrived_is_tried_again_as_it_was()
    {
        var unsure = Answer with { Attempts = 1, IsUnsure = true };
        Assert.Equal(new NextMail.Send(unsure), MailOrder.Of([Push, unsure], Now));
    }

    [Fact]
    public void Each_answer_uses_its_own_token() =>
        Assert.Equal(new NextMail.Send(Answer), MailOrder.Of([Answer, Answer with { Id = Push.Id, ReplyToken = "t2" }], Now));

    [Fact]
    public void What_is_in_a_batch_is_left_alone() =>
        Assert.Equal(new NextMail.Send(Answer), MailOrder.Of([Push with { Batch = Push.Id }, Answer], Now));

    [Fact]
    public void A_courtesy_whose_token_is_dead_is_forgotten()
    {
        var late = Answer with { Urgency = MessageUrgency.Courtesy, ReplyBefore = Now };
        Assert.Equal(new NextMail.Forget(late), MailOrder.Of([Push, late], Now));
    }
}
