using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Conversation;

/// <summary>How much a reporter has to do, played and counted; the README's table says the same.</summary>
public sealed class ActionsPerLineTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

    [Fact]
    public void A_line_on_target_costs_one_action()
    {
        var hand = Hand.At("rep-4.1", 2024, 12, 2);
        hand.Say("รายงานผล");

        Assert.Equal(1, hand.Until("ข้อ 2/3", "[1 ครั้ง ครบเป้า]"));
        AssertTold("A line on target", 1);
    }

    [Fact]
    public void A_shortfall_explained_in_own_words_costs_three()
    {
        var hand = Hand.At("rep-4.1", 2024, 12, 2);
        hand.Say("รายงานผล");

        Assert.Equal(3, hand.Until("ข้อ 2/3", "0", "รอประธานลงนามคำสั่ง กำหนด 20 ธ.ค. 67", "[ถูกต้อง]"));
        AssertTold("A shortfall, explained in own words", 3);
    }

    [Fact]
    public void A_shortfall_with_a_class_tapped_costs_three()
    {
        var hand = Hand.At("rep-4.1", 2024, 12, 2);
        hand.Say("รายงานผล");

        Assert.Equal(3, hand.Until("ข้อ 2/3", "[ยังไม่ได้ดำเนินการ]", "[รอคำสั่ง/จัดจ้าง]", "รอประธานลงนามคำสั่ง"));
        AssertTold("A shortfall, class tapped and then own words", 3);
    }

    [Fact]
    public void A_shortfall_for_a_reason_already_given_costs_two()
    {
        var hand = Hand.At("rep-4.1", 2024, 12, 2);
        hand.Say("รายงานผล");
        hand.Until("ข้อ 2/3", "0", "รอประธานลงนามคำสั่ง", "[ถูกต้อง]");

        Assert.Equal(2, hand.Until("ข้อ 3/3", "[ยังไม่ได้ดำเนินการ]", "[เหมือนข้อ 1]"));
        AssertTold("A shortfall for the reason of another line, or of last month", 2);
    }

    [Theory]
    [InlineData("rep-4.1")]
    [InlineData("rep-TH-50")]
    [InlineData("rep-TH-11")]
    public void A_whole_unit_on_target_costs_its_lines_and_two_more(string reporter)
    {
        // December: nobody has reported anything yet.
        var hand = Hand.At(reporter, 2025, 1, 3);
        hand.Say("รายงานผล");
        var lines = 0;
        for (; !hand.Sees("สรุปก่อนส่ง"); lines++) hand.Tap(hand.Offered(" ครบเป้า", "ไม่มีผลงานเพิ่ม", "ยังไม่ได้ดำเนินการ"));
        hand.Tap(Phrases.Send);

        Assert.Equal(lines, hand.Sent);
        Assert.True(lines >= 3, $"only {lines} lines");
        Assert.Equal(lines + 2, hand.Actions);
        Assert.Contains("| A whole unit with n lines on target | n + 2 |", Readme, StringComparison.Ordinal);
    }

    private static void AssertTold(string what, int actions) => Assert.Contains($"| {what} | {actions} |", Readme, StringComparison.Ordinal);

    /// <summary>A hand on a telephone that counts what it does.</summary>
    private sealed class Hand(ChatWorld world)
    {
        private StepResult last = StepResult.Say(new Dialogue.Idle());

        public int Actions { get; private set; }

        public int Sent => last.Changes.OfType<Change.Submitted>().Count();

        public static Hand At(string reporter, int year, int month, int day)
        {
            var world = new ChatWorld { Now = BangkokClock.At(new DateOnly(year, month, day), new TimeOnly(9, 0)) };
            world.Become(reporter);
            return new Hand(world);
        }

        public void Say(string words) => Do(world.Take(new Input.Said(words)));

        public void Tap(string label) => Do(world.Tap(label));

        public bool Sees(string title) => last.Replies.OfType<Reply.Card>().Any(card => card.Title.Contains(title, StringComparison.Ordinal));

        /// <summary>The label of a button, the first of these endings that is there.</summary>
        public string Offered(params string[] endings) => endings
            .SelectMany(ending => last.Replies[^1].Choices.Where(choice => choice.Label.EndsWith(ending, StringComparison.Ordinal)))
            .First().Label;

        /// <summary>How many actions it took to come to a question.</summary>
        public int Until(string title, params string[] actions)
        {
            var before = Actions;
            foreach (var action in actions)
            {
                Assert.False(Sees(title));
                if (action is ['[', .. var label, ']']) Tap(label);
                else Say(action);
            }

            Assert.True(Sees(title), title);
            return Actions - before;
        }

        private void Do(StepResult step) => (last, Actions) = (step, Actions + 1);
    }
}
