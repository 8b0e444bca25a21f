using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Tests.Conversation;
using Xunit;

namespace Pbms.Tests.Attacks.Scope;

/// <summary>
/// Every verb a button can carry and every command that can be typed, asked by everybody about everything: all (as much as the evaluation bureau sees),
/// part (the figure, not what others below it reported), no, code? (a stranger is asked for a code), begins (a conversation of one's own begins) or
/// – (nothing of anybody's is in it).
/// </summary>
public sealed class ChatScopeTests
{
    private static readonly string[] Callers =
        ["reporter 4.1", "reporter 8.1", "reporter TH-50", "planner 4.1", "planner 8.1", "supervisor 4.1", "supervisor 8.1", "supervisor 4", "supervisor TH-50", "supervisor OPS", "evaluator OPS", "admin OPS", "no duty", "stranger"];

    // Own and others' of every kind of thing that there is.
    private static readonly string[] Topics =
        ["own", "4.1", "4", "5.1", "5", "8.1", "8.2", "8", "TH-50", "TH-57", "OPS", "central", "regional", "by-project", "by-project/1", "region/ภาคเหนือ", "not-there"];

    // What scope they have is asked once; every other question goes through the same gate.
    private static readonly string[] SeenByStatus = ["4", "5", "8.1", "TH-57", "by-project/1", "not-there"];

    private static readonly string[] OfQueries = [Verb.Status, Verb.Missing, Verb.Red, Verb.Compare, Verb.Why, Verb.Levers, Verb.Trend];

    private static readonly string[] OfUnits = ["4.1", "5.1", "TH-50", "TH-57"];

    private static readonly (string What, Input Input)[] Asked =
    [
        .. from verb in OfQueries from topic in verb == Verb.Status ? Topics : Topics.Except(SeenByStatus) select Tap(ActionText.Of(verb, topic == "own" ? null : topic)),
        .. from verb in (string[])[Verb.Report, Verb.HandOver] from unit in OfUnits select Tap(ActionText.Of(verb, unit)),
        .. from verb in (string[])[Verb.SendBack, Verb.Evidence] from unit in OfUnits select Tap(ActionText.Of(verb, unit + "/2024-10")),
        .. ((string[])[
            Verb.Menu, Verb.Help, Verb.Back, Verb.Skip, Verb.Cancel, Verb.Discard, Verb.Edit + ":1", Verb.Send, Verb.Yes, Verb.No, Verb.Value + ":1", Verb.Reading + ":total", Verb.Class + ":other", Verb.SameReason, Verb.ForAll,
            Verb.Plan, Verb.AskPlanner, Verb.AnswerPlanner + ":5d2c0b3e8f0a4b6c9a510b1f6f8b7a11", Verb.Promise + ":1.1|4.1|2024-11", Verb.Early, Verb.MoveEvidence, Verb.Pick + ":1"]).Select(Tap),
        ("day picked", new Input.PickedDate(ActionText.Of(Verb.Day), new DateOnly(2024, 12, 3))),
        ("form of 4.1", new Input.Submitted(ActionText.Of(Verb.Form, "values", "4.1/2024-11"), ImmutableSortedDictionary<string, string>.Empty.Add("v0", "1"))),
        ("“เล่มรายงาน”", new Input.Said("เล่มรายงาน")),
        ("“หยุดเตือน”", new Input.Said("หยุดเตือน")),
        ("“ครบกำหนดเมื่อไร”", new Input.Said("ครบกำหนดเมื่อไร")),
        ("“ผู้ดูแลระบบคือใคร”", new Input.Said("ผู้ดูแลระบบคือใคร")),
        ("“รายงานเดือนที่แล้ว”", new Input.Said("รายงานเดือนที่แล้ว")),
        ("“ขอบคุณค่ะ”", new Input.Said("ขอบคุณค่ะ")),
        ("“สถานะ ศปท.”", new Input.Said("สถานะ ศปท.")),
        ("“เชียงใหม่”", new Input.Said("เชียงใหม่")),
        ("words", new Input.Said("สวัสดีตอนเช้า ฝนตก")),
        ("words too late", new Input.SaidLate("7")),
        ("a photo", new Input.SentAttachment(AttachmentKind.Picture, "photo-1")),
        ("arrives", new Input.Arrived()),
        ("a button not known", new Input.Tapped("no-such-verb")),
    ];

    [Fact]
    public void Who_may_see_and_do_what_in_the_chat_is_as_written()
    {
        var table = new ScopeTable("ChatScope", Callers);
        var worlds = Callers.Select(World).ToList();
        foreach (var (what, input) in Asked)
        {
            var all = Ask(World("evaluator OPS"), "evaluator OPS", input);
            // About what is one's own there is nothing to compare.
            var isOwn = input is Input.Tapped tap && OfQueries.Contains(tap.Action);
            var answers = Callers.Select((caller, at) => Ask(worlds[at], caller, input)).Select(answer => (Answer: answer, Cell: Judge(answer, isOwn ? answer : all))).ToList();
            // What is refused tells no figure on the way.
            Assert.DoesNotContain(answers, each => each.Cell is "no" && Text(each.Answer).Contains("ร้อยละ", StringComparison.Ordinal));
            table.Add(what, answers.Select(each => each.Cell));
        }

        table.Matches();
    }

    [Fact]
    public void No_verb_and_no_command_is_left_unjudged()
    {
        var verbs = typeof(Verb).GetFields().Select(field => (string)field.GetValue(null)!);
        var tapped = Asked.Select(asked => asked.Input switch
        {
            Input.Tapped tap => tap.Action,
            Input.PickedDate picked => picked.Action,
            Input.Submitted submitted => submitted.Action,
            _ => "",
        }).Select(action => ActionText.Split(action).Verb);
        var commands = typeof(Command).GetNestedTypes().Where(type => type.IsAssignableTo(typeof(Command)));

        Assert.Empty(verbs.Except(tapped));
        Assert.Empty(commands.Except(Asked.Select(asked => CommandReader.Read(asked.Input).Command.GetType())));
        Assert.Superset(OfQueries.ToHashSet(), OfQueries.Where(verb => Query.Read(verb, null) is not null).ToHashSet());
        Assert.Equal(Enum.GetValues<QueryKind>().Length, OfQueries.Length);
    }

    private static (string What, Input Input) Tap(string action) => (action, new Input.Tapped(action));

    private static ChatWorld World(string caller)
    {
        var world = new ChatWorld();
        world.BecomeStranger();
        if (caller is "stranger") return world;
        ImmutableArray<Assignment> duties = caller.Split(' ') is [var role, var unit] && Enum.TryParse<Role>(role, ignoreCase: true, out var held) ? [new(held, new(unit))] : [];
        world.Hire("caller", [.. duties]);
        return world;
    }

    private static StepResult Ask(ChatWorld world, string caller, Input input)
    {
        if (caller is not "stranger") world.Become("caller");
        return world.Take(input);
    }

    private static string Judge(StepResult result, StepResult all)
    {
        var text = Text(result);
        return text switch
        {
            "" => "–",
            _ when text.Contains(Phrases.CodeWanted, StringComparison.Ordinal) || text.Contains(Phrases.Welcome, StringComparison.Ordinal) => "code?",
            _ when IsRefusal(text) => "no",
            _ when !result.Changes.IsEmpty => "writes",
            _ when result.Next is not Dialogue.Idle => "begins",
            _ when !result.Replies.OfType<Reply.Card>().Any() => "–",
            _ => Blocks(result) == Blocks(all) ? "all" : "part",
        };
    }

    private static readonly string[] Refusals =
        [Phrases.MayNotPublish, Phrases.MayNotSendBack, Phrases.MayNotHandOver, Phrases.MayNotSeeEvidence, Phrases.NotAReporter, Phrases.NotYourQuestion, Phrases.NoOrgUnit];

    private static bool IsRefusal(string text) => Refusals.Any(refusal => text.Contains(refusal, StringComparison.Ordinal)) || text.Contains(OutOfSight, StringComparison.Ordinal);

    // What every such refusal has in common, whatever is refused.
    private static string OutOfSight => Phrases.OutOfSight("", null).Trim().Split('\n')[0].Trim('“', '”', ' ');

    private static string Text(StepResult result) => string.Join('\n', result.Replies.Select(reply => reply switch
    {
        Reply.Words words => words.Text,
        Reply.Card card => $"{card.Title}\n{card.Summary}",
        _ => "",
    }));

    private static string Blocks(StepResult result) =>
        ReplyJson.Write([.. result.Replies.OfType<Reply.Card>().Select(card => new Reply.Card(card.Title, "", card.Blocks, []))]);
}
