using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Xunit;

namespace Pbms.Tests.Conversation;

/// <summary>The plan changes while a month is being answered: what names its line counts all the same.</summary>
public sealed class PlanChangedTests
{
    private static readonly string[] Fields = ["v:C/4.1/1.1.1", "v:C/4.1/1.1.2", "v:C/4.1/1.2"];

    private readonly ChatWorld world = new(ChatAccount.Teams);

    public PlanChangedTests()
    {
        world.Become("rep-4.1");
        world.Take(new Input.Said("รายงานผล"));
    }

    [Fact]
    public void A_form_filled_in_is_taken_for_the_lines_that_are_left()
    {
        var form = Form();
        ChangeThePlan();

        var taken = world.Take(new Input.Submitted(form.Submit.Action, Fields.ToImmutableSortedDictionary(field => field, _ => "1")));

        Assert.Equal(Phrases.PlanChanged, Assert.IsType<Reply.Words>(taken.Replies[0]).Text);
        Assert.Equal([("C/4.1/1.1.1", 1m), ("C/4.1/1.1.2", 1m)], Assert.IsType<Dialogue.Reviewing>(taken.Next).Draft.Entries.Select(entry => (entry.Line.Value, entry.Value!.Value)));
    }

    [Fact]
    public void A_file_is_taken()
    {
        ChangeThePlan();

        var taken = world.Take(new Input.SentAttachment(AttachmentKind.Picture, "photo-1"));

        Assert.Equal(Phrases.PlanChanged, Assert.IsType<Reply.Words>(taken.Replies[0]).Text);
        Assert.Single(Dialogue.DraftOf(taken.Next)![0].Evidence);
        Assert.NotEmpty(taken.Changes);
    }

    [Fact]
    public void A_number_that_was_being_asked_about_is_asked_about_again()
    {
        world.Take(new Input.Said("7"));
        ChangeThePlan();

        var asked = world.Take(new Input.Said("ใช่"));

        Assert.Equal(Phrases.PlanChanged, Assert.IsType<Reply.Words>(asked.Replies[0]).Text);
        Assert.Equal((0, 7m), Assert.IsType<Dialogue.CheckingValue>(asked.Next) is var checking ? (checking.At, checking.Value) : default);
    }

    private Form Form() => world.Take(new Input.Said("รายงานผล")).Replies[^1].Form!;

    private void ChangeThePlan() => world.TakeOut(new OrgUnitCode("4.1"), new LineCode("C/4.1/1.2"));
}
