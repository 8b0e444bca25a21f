using Pbms.Bot.Conversation;
using Pbms.Core.Periods;
using Xunit;

namespace Pbms.Tests.Periods;

public sealed class RoundTests
{
    [Theory]
    [InlineData(2024, 10, 2568, 1)]
    [InlineData(2024, 11, 2568, 2)]
    [InlineData(2025, 1, 2568, 4)]
    [InlineData(2025, 9, 2568, 12)]
    [InlineData(2025, 10, 2569, 1)]
    public void The_round_through_a_month_counts_from_October(int year, int number, int fiscalYear, int months)
    {
        var round = Round.Through(new Month(year, number));

        Assert.Equal((new FiscalYear(fiscalYear), months, new Month(year, number)), (round.Year, round.Months, round.LastMonth));
        Assert.Equal(new Round(new FiscalYear(fiscalYear), months), round);
    }

    [Theory]
    [InlineData(2, "รอบ 2 เดือน ปีงบประมาณ พ.ศ. 2568")]
    [InlineData(12, "รอบ 12 เดือน ปีงบประมาณ พ.ศ. 2568")]
    public void A_round_is_called_by_its_months_and_its_Buddhist_year(int months, string label) =>
        Assert.Equal(label, Phrases.RoundOf(new Round(new FiscalYear(2568), months)));
}
