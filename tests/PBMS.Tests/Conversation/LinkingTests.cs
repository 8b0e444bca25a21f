using Pbms.Bot.Conversation;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Conversation;

/// <summary>What is left behind when an account is linked, and who hears of it.</summary>
public sealed class LinkingTests
{
    [Fact]
    public void The_trail_of_linking_names_the_channel_and_not_the_account()
    {
        var audit = Assert.Single(Linked(new ChatWorld()).Audit);

        Assert.Equal(("rep-4.1", "account.linked", ChatAccount.Line), (audit.Actor, audit.Action, audit.Subject));
        Assert.DoesNotContain("U-", audit.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_trail_of_a_wrong_code_names_the_channel_and_neither_the_account_nor_the_code()
    {
        var world = new ChatWorld();
        world.BecomeStranger();

        var audit = Assert.Single(world.Take(new Input.Said("WRONGONE")).Audit);

        Assert.Equal(new AuditEntry(audit.At, ChatAccount.Line, LinkingSteps.WrongCode, ChatAccount.Line, null, null), audit);
    }

    [Fact]
    public void The_account_let_go_of_is_told_and_the_trail_says_so()
    {
        var world = new ChatWorld();
        world.Link("rep-4.1");

        var step = Linked(world);

        var letter = Assert.Single(step.Notices);
        Assert.Equal(new ChatAccount(ChatAccount.Line, "U-rep-4.1"), letter.At);
        Assert.Equal(new Reply.Words(Phrases.AnotherAccountLinked), Assert.Single(letter.Replies));
        Assert.Equal([("account.unlinked", ChatAccount.Line), ("account.linked", ChatAccount.Line)], step.Audit.Select(audit => (audit.Action, audit.Subject)));
    }

    [Fact]
    public void Nobody_is_told_of_the_first_account() => Assert.Empty(Linked(new ChatWorld()).Notices);

    private static StepResult Linked(ChatWorld world)
    {
        world.BecomeStranger();
        world.Issue("ABCD2345", "rep-4.1", TimeSpan.FromDays(7));
        world.Take(new Input.Said("ABCD2345"));
        return world.Take(new Input.Said("ยินยอม"));
    }
}
