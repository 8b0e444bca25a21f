using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Tests.Conversation;
using Xunit;

namespace Pbms.Tests.Channels.Teams;

/// <summary>The month as one form, by the reporter of ศปท. in Teams: three lines due, a target of one each.</summary>
public sealed class MonthFormTests
{
    private const string First = "v:C/4.1/1.1.1";
    private const string Second = "v:C/4.1/1.1.2";
    private const string Third = "v:C/4.1/1.2";

    [Fact]
    public void A_month_takes_a_form_of_values_a_form_of_the_two_reasons_and_one_press()
    {
        var world = Reporter();
        var values = Form(world.Take(new Input.Said("รายงานผล")));
        Assert.Equal([First, Second, Third], values.Sections.SelectMany(section => section.Fields).Select(field => field.Id));

        var reasons = Form(Fill(world, values, (First, "0"), (Second, "0"), (Third, "1")));
        Assert.Equal(["c:C/4.1/1.1.1", "w:C/4.1/1.1.1", "d:C/4.1/1.1.1", "c:C/4.1/1.1.2", "w:C/4.1/1.1.2", "d:C/4.1/1.1.2"], reasons.Sections.SelectMany(section => section.Fields).Select(field => field.Id));

        var review = Fill(
            world, reasons, ("w:C/4.1/1.1.1", "กรรมการสองชุดซ้ำกัน เลยนัดรวมวันที่ 3 ธ.ค."), ("c:C/4.1/1.1.2", "external"), ("w:C/4.1/1.1.2", "หน่วยงานภายนอกเลื่อนนัด"), ("d:C/4.1/1.1.2", "2024-12-20"));
        Assert.IsType<Dialogue.Reviewing>(review.Next);
        var sent = world.Tap(Phrases.Send).Changes.OfType<Change.Submitted>().Select(change => change.Revision).ToList();

        Assert.Equal([0, 0, 1], sent.Select(revision => revision.Value));
        Assert.Equal([new DateOnly(2024, 12, 3), new DateOnly(2024, 12, 20), null], sent.Select(revision => revision.Reason?.PromisedOn));
        Assert.Equal(["teams"], sent.Select(revision => revision.Through).Distinct());
    }

    [Fact]
    public void A_line_left_empty_is_put_off_and_a_form_left_empty_is_asked_again()
    {
        var world = Reporter();
        var form = Form(world.Take(new Input.Said("รายงานผล")));

        Assert.NotNull(Form(Fill(world, form, (First, ""), (Second, " "), (Third, ""))));
        var review = Assert.IsType<Dialogue.Reviewing>(Fill(world, form, (First, "1"), (Second, ""), (Third, "")).Next);

        Assert.Equal([(1m, false), (null, true), (null, true)], review.Draft.Entries.Select(entry => (entry.Value, entry.IsSkipped)));
    }

    [Fact]
    public void An_unusual_value_is_asked_about_and_the_others_are_kept()
    {
        var world = Reporter();
        var asked = Fill(world, Form(world.Take(new Input.Said("รายงานผล"))), (First, "1"), (Second, "77"), (Third, "1"));

        var checking = Assert.IsType<Dialogue.CheckingValue>(asked.Next);
        Assert.Equal((1, 77m), (checking.At, checking.Value));
        Assert.Equal([1m, null, 1m], checking.Draft.Entries.Select(entry => entry.Value));
        Assert.IsType<Dialogue.Reviewing>(world.Tap(Phrases.ItIsRight).Next);
    }

    [Fact]
    public void What_is_no_whole_number_is_asked_for_again()
    {
        var world = Reporter();
        var asked = Fill(world, Form(world.Take(new Input.Said("รายงานผล"))), (First, "0.5"), (Second, "1"), (Third, "1"));

        Assert.Equal(0, Assert.IsType<Dialogue.AskingValue>(asked.Next).At);
    }

    [Fact]
    public void A_form_counts_also_when_words_came_in_between_and_not_any_more_once_its_report_is_sent()
    {
        var world = Reporter();
        var form = Form(world.Take(new Input.Said("รายงานผล")));
        world.Take(new Input.Said("1"));
        world.Take(new Input.Said("สถานะ"));
        Assert.IsType<Dialogue.Reviewing>(Fill(world, form, (First, "1"), (Second, "1"), (Third, "1")).Next);
        world.Tap(Phrases.Send);

        var late = Fill(world, form, (First, "9"), (Second, "9"), (Third, "9"));

        Assert.Contains(late.Replies.OfType<Reply.Words>(), words => words.Text == Phrases.OldButton);
        Assert.Empty(late.Changes);
    }

    [Fact]
    public void A_reason_that_says_nothing_is_asked_for_again_and_the_other_is_kept()
    {
        var world = Reporter();
        var reasons = Form(Fill(world, Form(world.Take(new Input.Said("รายงานผล"))), (First, "0"), (Second, "0"), (Third, "1")));

        var again = Form(Fill(world, reasons, ("w:C/4.1/1.1.1", "รอประธานลงนามคำสั่ง"), ("w:C/4.1/1.1.2", "-"), ("c:C/4.1/1.1.2", "external")));

        Assert.Equal(["w:C/4.1/1.1.2"], again.Sections.SelectMany(section => section.Fields).OfType<FormField.Words>().Select(field => field.Id));
    }

    [Fact]
    public void Line_draws_no_forms_and_is_sent_none()
    {
        var world = new ChatWorld();
        world.Become("rep-4.1");

        Assert.All(world.Take(new Input.Said("รายงานผล")).Replies, reply => Assert.Null(reply.Form));
    }

    private static ChatWorld Reporter()
    {
        var world = new ChatWorld(ChatAccount.Teams);
        world.Become("rep-4.1");
        return world;
    }

    private static Form Form(StepResult step) => Assert.IsType<Form>(step.Replies[^1].Form);

    // Through the outbox and back, as between any two messages.
    private static StepResult Fill(ChatWorld world, Form form, params (string Field, string Value)[] values)
    {
        var stored = ReplyJson.Read(ReplyJson.Write([new Reply.Words("") { Form = form }]))[0].Form!;
        return world.Take(new Input.Submitted(stored.Submit.Action, values.ToImmutableSortedDictionary(value => value.Field, value => value.Value)));
    }
}
