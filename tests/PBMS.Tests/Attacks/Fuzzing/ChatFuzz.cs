using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Channels.Teams;
using Pbms.Bot.Channels.Teams.Cards;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Tests.Channels.Line;
using Pbms.Tests.Channels.Teams;
using Pbms.Tests.Conversation;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>Conversations that wander by their own buttons and are talked nonsense to in between: whatever is asked, no step throws and every answer can be sent.</summary>
[Collection(Alone.Name)]
public sealed class ChatFuzz(ITestOutputHelper output)
{
    /// <summary>Steps of one conversation.</summary>
    private const int Steps = 8;

    private static readonly string[] Scripts = [.. GoldenChatTests.Chats.Select(chat => File.ReadAllText(GoldenChatTests.FileOf(chat.Data)))];

    private const int Many = 20_000;

    private static readonly string[] Words =
    [
        "รายงานผล", "งานก่อนแผน", "ถามผู้วางแผน", "ดูแผน", "ย้อนกลับ", "ข้าม", "ล้างร่าง", "แก้ข้อ 1", "แก้ข้อ ๙๙", "ส่งรายงาน", "ใช่", "ไม่ใช่", "0", "1", "2", "100000", "อยู่ระหว่างจัดซื้อจัดจ้าง แล้วเสร็จ 3 ธ.ค.",
        "สถานะ เชียงใหม่", "ทำไม ศปท.", "ใครยังไม่ส่ง", "ภาพรวม รอบ 1 เดือน", "หยุดเตือนถึงวันจันทร์", "เตือน 13.00", "เล่มรายงาน", "ตีกลับ", "เปลี่ยนผู้รายงาน", "แจ้งผลตามกำหนด", "กขค234ABC", "TESTCODE",
    ];

    private static readonly TeamsRenderer Teams = new(new TeamsWords("รับทราบค่ะ", "ตัวเลือกอื่น", "เลือก"));

    private readonly ConcurrentDictionary<string, int> reached = new();

    [Fact]
    public async Task No_words_and_no_button_make_a_step_throw_in_any_state_of_a_conversation()
    {
        var run = new FuzzRun("chat steps", 20, output);
        await run.FeedAsync((number, _) => WanderIn(number), () => Task.CompletedTask);
        output.WriteLine(string.Join(", ", reached.OrderBy(state => state.Key).Select(state => $"{state.Key} {state.Value}")));
        // A few inputs do not come by every state; many do.
        Assert.InRange(States().Except(reached.Keys).Count(), 0, run.Inputs > Many ? 0 : 8);
    }

    // One conversation for every so many numbers; the others of its numbers are its steps.
    private Task WanderIn(int number)
    {
        if (number % Steps == 0) Wander(Scripts[number / Steps % Scripts.Length], new Dice((ulong)(2568 + number)));
        return Task.CompletedTask;
    }

    private static IEnumerable<string> States() =>
        typeof(Dialogue).GetNestedTypes().Where(type => type != typeof(Dialogue.OnErrand)).Select(type => type.Name)
            .Concat(typeof(Errand).GetNestedTypes().Select(type => type.Name));

    /// <summary>Begins somewhere in a conversation as people have it, and goes astray.</summary>
    private void Wander(string script, Dice dice)
    {
        var answers = script.Split('\n').Count(line => line.StartsWith("» ", StringComparison.Ordinal));
        var (world, last) = ChatScript.Until(script, dice.Below(answers + 1), dice.Below(2) == 0 ? ChatAccount.Line : ChatAccount.Teams);
        var (at, shown) = (last?.Next, Shown.Of(last?.Replies ?? []));
        for (var step = 0; step < Steps; step++)
        {
            if (at is not null) reached.AddOrUpdate(at is Dialogue.OnErrand errand ? errand.Errand.GetType().Name : at.GetType().Name, 1, (_, count) => count + 1);
            if (dice.Below(12) == 0) world.Now += TimeSpan.FromHours(dice.Below(400));
            var result = world.Take(Next(shown, dice));
            Check(result.Replies);
            foreach (var notice in result.Notices) Check(notice.Replies);
            (at, shown) = (result.Next, Shown.Of(result.Replies));
        }
    }

    private static Input Next(Shown shown, Dice dice) => dice.Below(20) switch
    {
        < 9 when shown.Choices.Length > 0 => Press(dice.Of(shown.Choices), dice),
        9 when shown.Forms.Length > 0 => Fill(dice.Of(shown.Forms), dice),
        < 13 => new Input.Said(dice.Of(Words)),
        13 => new Input.Tapped(LineEvents.Action(dice)),
        14 => new Input.SentAttachment(dice.Of(Enum.GetValues<AttachmentKind>()), dice.Below(2) == 0 ? "9" : null, NastyText.Next(dice, 300), dice.Of<long?>([null, 0, 1000, 11_000_000, long.MaxValue, -1])),
        15 => dice.Of<Input>([new Input.Arrived(), new Input.Left(), new Input.CalledInGroup(), new Input.SaidLate(NastyText.Next(dice)), new Input.PickedDate(LineEvents.Action(dice), DateOnly.MaxValue)]),
        _ => new Input.Said(NastyText.Next(dice)),
    };

    private static Input Press(Choice choice, Dice dice) => choice.Kind is ChoiceKind.PickDate
        ? new Input.PickedDate(choice.Action, dice.Of<DateOnly>([new(2024, 12, 3), DateOnly.MinValue, DateOnly.MaxValue, new(2025, 9, 30)]))
        : new Input.Tapped(choice.Action);

    private static Input.Submitted Fill(Form form, Dice dice) => new(
        form.Submit.Action,
        form.Sections.SelectMany(section => section.Fields).ToImmutableSortedDictionary(field => field.Id, _ => dice.Below(3) == 0 ? NastyText.Next(dice, 500) : dice.Of<string>(["", "0", "1", "5", "other", "2024-12-03"])));

    private static void Check(ImmutableArray<Reply> replies)
    {
        if (replies.IsEmpty) return;
        LineLimits.AssertKept([.. LineRenderer.Render(replies)]);
        if (Teams.Render(Guid.Empty, replies) is { } activity) CardRules.AssertKept(activity);
        Assert.Equal(replies.Length, ReplyJson.Read(ReplyJson.Write(replies)).Length);
    }

    /// <summary>What somebody's chat offers to press and fill in.</summary>
    private sealed record Shown(ImmutableArray<Choice> Choices, ImmutableArray<Form> Forms)
    {
        public static Shown Of(ImmutableArray<Reply> replies) => new(
            [.. replies.SelectMany(reply => reply is Reply.Card card ? card.Buttons.Concat(card.Choices) : reply.Choices).Where(choice => choice.Kind is not ChoiceKind.OpenLink)],
            [.. replies.Select(reply => reply.Form).OfType<Form>()]);
    }
}
