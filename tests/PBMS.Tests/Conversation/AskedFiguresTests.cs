using System.Globalization;
using System.Text.RegularExpressions;
using Pbms.Bot.Conversation;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Explaining;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Pbms.Tests.Scoring;
using Xunit;

namespace Pbms.Tests.Conversation;

/// <summary>What the chat says of every figure of the demonstration year is worked out again from the very words of its cards.</summary>
public sealed partial class AskedFiguresTests
{
    [Fact]
    public void Every_figure_opened_down_to_its_lines_recombines_from_what_its_cards_show()
    {
        var world = Evaluator(new DateOnly(2024, 12, 2));
        var (waiting, seen, means, lines) = (new Queue<string>(Topics().Select(topic => $"why:{topic.Key};2")), new HashSet<string>(), 0, 0);
        while (waiting.TryDequeue(out var action))
        {
            if (!seen.Add(action)) continue;
            var card = Card(world, action);
            foreach (var opened in card.Choices.Where(choice => choice.Label.StartsWith("ทำไม", StringComparison.Ordinal))) waiting.Enqueue(opened.Action);
            if (card.Blocks.OfType<CardBlock.Paragraph>().Any(block => Division().IsMatch(block.Text))) lines += AssertDivides(card);
            else if (Rule(card) is { Success: true } rule) means += AssertMean(AllPages(world, card, waiting), rule);
        }

        Assert.True(means > 140 && lines > 900, $"{means} means, {lines} lines");
    }

    [Theory]
    [InlineData("2024-12-02", 2)]
    [InlineData("2025-02-03", 4)]
    public void Every_lever_the_chat_names_lifts_the_figure_to_what_it_says(string day, int months)
    {
        var world = Evaluator(DateOnly.Parse(day, CultureInfo.InvariantCulture));
        var told = 0;
        foreach (var (key, figure) in Topics())
        {
            var cards = DemoYear.Cards(months, world.Results);
            var node = figure(cards);
            OrgUnitCode? owner = DemoYear.Year.OrgChart.Find(new(key)) is { Kind: OrgUnitKind.Province } province ? province.Code : null;
            var rows = AllPages(world, Card(world, $"levers:{key}"), null).SelectMany(Lifts).ToList();
            var byPart = node is { Parts.Length: > 1, Rule: ScoreRule.MeanOfUnits or ScoreRule.MeanOfDivisions or ScoreRule.MeanOfProjects } ? Levers.ByPart(node) : [];
            var raised = byPart.Select(lever => Raised(cards, lever.Raised.Lines.Where(line => line.Percent < Fraction.Hundred), owner))
                .Concat(Levers.ByLine(node).Select(lever => Raised(cards, [lever.Raised.Line!], owner)))
                .Select(results => figure(DemoYear.Cards(months, results)).Percent!.Value.Text()).ToList();

            Assert.True(rows.Count >= raised.Count);
            Assert.All(rows, row => Assert.Equal(node.Percent?.Text(), row.Before));
            Assert.Equal(raised, rows.Take(raised.Count).Select(row => row.After));
            told += raised.Count;
        }

        Assert.True(told > 20, $"Only {told} levers.");
    }

    private static ResultBook Raised(Scorecards cards, IEnumerable<LineScore> lines, OrgUnitCode? owner) =>
        lines.Aggregate(cards.Results, (book, line) => book.WithAtTarget(cards, line, owner));

    private static ChatWorld Evaluator(DateOnly day)
    {
        var world = new ChatWorld { Now = BangkokClock.At(day, new TimeOnly(9, 0)) };
        world.Become("eva-1");
        return world;
    }

    /// <summary>Everything that has a figure, by the key its buttons carry.</summary>
    private static IEnumerable<(string Key, Func<Scorecards, ScoreNode> Figure)> Topics() =>
    [
        (Topic.OfCentral, cards => cards.Central()),
        (Topic.OfRegional, cards => cards.Regional()),
        (Topic.OfProjects, cards => cards.ByProject()),
        .. DemoYear.Year.Plan.Projects.Select(project => ($"{Topic.OfProjects}/{project.Code}", (Func<Scorecards, ScoreNode>)(cards => cards.ByProject().Parts.Single(part => part.Code == project.Code.Value)))),
        .. DemoYear.Year.OrgChart.Units.Where(unit => unit.Kind is not OrgUnitKind.Office).Select(unit => (unit.Code.Value, (Func<Scorecards, ScoreNode>)(cards => cards.Of(unit)))),
    ];

    /// <summary>The one card that answers, within what LINE holds.</summary>
    private static Reply.Card Card(ChatWorld world, string action)
    {
        var card = Assert.IsType<Reply.Card>(Assert.Single(world.Take(new Input.Tapped(action)).Replies));
        Assert.InRange(card.Buttons.Length, 0, 4);
        Assert.InRange(card.Choices.Length, 1, 13);
        Assert.InRange(card.Summary.Length, 1, 1500);
        Assert.All(card.Buttons.Concat(card.Choices), choice => Assert.True(
            new StringInfo(choice.Label).LengthInTextElements <= Labels.Longest && choice.Action.Length <= 300, choice.Label));
        return card;
    }

    /// <summary>The card and those behind หน้าถัดไป; what they open waits too.</summary>
    private static List<Reply.Card> AllPages(ChatWorld world, Reply.Card first, Queue<string>? waiting)
    {
        var pages = new List<Reply.Card> { first };
        while (pages[^1].Buttons.FirstOrDefault(button => button.Label == Phrases.NextPage) is { } next)
        {
            pages.Add(Card(world, next.Action));
            foreach (var opened in pages[^1].Choices.Where(choice => choice.Label.StartsWith("ทำไม", StringComparison.Ordinal))) waiting?.Enqueue(opened.Action);
        }

        return pages;
    }

    /// <summary>Shown to two decimals, the mean of n parts is right to a hundredth, and what they cost to n halves of one.</summary>
    private static int AssertMean(List<Reply.Card> pages, Match rule)
    {
        var rows = pages.SelectMany(page => page.Blocks.OfType<CardBlock.Item>()).Select(row => row.Status).ToList();
        var parts = rows.Select(row => Decimal(Percent().Match(row))).ToList();
        var lost = rows.Sum(row => Lost().Match(row) is { Success: true } match ? Decimal(match) : 0);
        var shown = Decimal(Percent().Match(pages[0].Blocks.OfType<CardBlock.Score>().Single().Percent));

        Assert.Equal(int.Parse(rule.Groups[1].Value, CultureInfo.InvariantCulture), parts.Count);
        Assert.InRange(parts.Average() - shown, -0.011m, 0.011m);
        Assert.InRange(100 - lost - shown, -0.01m * (parts.Count + 1), 0.01m * (parts.Count + 1));
        return 1;
    }

    private static int AssertDivides(Reply.Card card)
    {
        var match = card.Blocks.OfType<CardBlock.Paragraph>().Select(block => Division().Match(block.Text)).First(match => match.Success);
        var (result, target) = (Amount(match.Groups[1].Value), Amount(match.Groups[2].Value));

        Assert.Equal(((Fraction)result * 100 / target).Text(), match.Groups[3].Value);
        Assert.Equal(result > target, match.Groups[4].Success);
        Assert.Equal($"ร้อยละ {(result > target ? match.Groups[4] : match.Groups[3]).Value}", card.Blocks.OfType<CardBlock.Score>().Single().Percent.TrimEnd('*'));
        return 1;
    }

    private static IEnumerable<(string Before, string After)> Lifts(Reply.Card card) => card.Blocks.OfType<CardBlock.Item>()
        .Select(row => Lift().Match(row.Status))
        .Where(match => match.Success)
        .Select(match => (match.Groups[1].Value, match.Groups[2].Value));

    private static Match? Rule(Reply.Card card) => card.Blocks.OfType<CardBlock.Paragraph>().Select(block => Mean().Match(block.Text)).FirstOrDefault(match => match.Success);

    private static decimal Decimal(Match match) => Amount(match.Groups[1].Value);

    private static decimal Amount(string text) => decimal.Parse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex("ร้อยละ ([0-9.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();

    [GeneratedRegex("ทำให้ร้อยละรวมลดลง ([0-9.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();

    [GeneratedRegex("^(?:เฉลี่ย|คิดจาก) ([0-9]+) ", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();

    [GeneratedRegex("^ผลงานสะสม ([0-9,.]+) .* ÷ เป้าหมายสะสม ([0-9,.]+) .* × 100 = ร้อยละ ([0-9.]+)(?: \\(เกินเป้าหมาย คิดเป็นร้อยละ ([0-9.]+)\\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    [GeneratedRegex("^ร้อยละรวมเพิ่มจาก ([0-9.]+) เป็น ([0-9.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Lift();
}
