using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

public sealed class TallyTests
{
    [Fact]
    public void Each_group_names_its_units_in_the_order_of_the_plan()
    {
        var tally = Tally.Of([Node("a", 10), Node("b", 100), Node("c", 99), Node("d", null), Node("e", 0), Node("f", 100), Node("g", 95)], ScoringScheme.Fy2568);

        Assert.Equal("b f", Names(tally.OnTarget));
        Assert.Equal("a c e g", Names(tally.OffTarget));
        Assert.Equal("d", Names(tally.NotDue));
    }

    private static string Names(IEnumerable<ScoreNode> nodes) => string.Join(' ', nodes.Select(node => node.Code));

    private static ScoreNode Node(string code, int? percent) =>
        new(code, code, ScoreRule.MeanOfItems, percent is { } value ? (Fraction)value : null, null, false, []);
}
