using System.Globalization;
using CsCheck;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

public sealed class PercentTextTests
{
    private static readonly ScoringScheme Scheme = ScoringScheme.Fy2568;

    [Theory]
    [InlineData("99.996", "99.99")]
    [InlineData("99.995", "99.99")]
    [InlineData("99.9949", "99.99")]
    [InlineData("99.9999999999999999", "99.99")]
    [InlineData("94.996", "94.99")]
    [InlineData("94.995", "94.99")]
    [InlineData("94.994", "94.99")]
    [InlineData("94.984", "94.98")]
    [InlineData("95", "95.00")]
    [InlineData("95.004", "95.00")]
    [InlineData("95.005", "95.01")]
    [InlineData("0", "0.00")]
    [InlineData("0.004", "0.00")]
    [InlineData("0.005", "0.01")]
    [InlineData("100", "100")]
    [InlineData("100.00", "100")]
    [InlineData("12.345", "12.35")]
    [InlineData("12.355", "12.36")]
    [InlineData("12.3449999", "12.34")]
    [InlineData("7.05", "7.05")]
    [InlineData("100.004", "100.00")]
    [InlineData("226.257142", "226.26")]
    [InlineData("12345678.125", "12345678.13")]
    public void A_percentage_is_written_with_two_decimals_half_away_from_zero_and_never_across_a_threshold(string exact, string text) =>
        Assert.Equal(text, PercentText.Of(decimal.Parse(exact, CultureInfo.InvariantCulture), Scheme));

    [Theory]
    [InlineData(200, 3, "66.67")]
    [InlineData(2100, 23, "91.30")]
    [InlineData(100, 3, "33.33")]
    [InlineData(700, 8, "87.50")]
    [InlineData(299_999, 3000, "99.99")]
    [InlineData(284_999, 3000, "94.99")]
    [InlineData(285_001, 3000, "95.00")]
    public void A_quotient_that_never_ends_is_written_from_its_exact_value(int numerator, int denominator, string text) =>
        Assert.Equal(text, PercentText.Of((Fraction)numerator / denominator, Scheme));

    [Theory]
    [InlineData("89.996", "89.99")]
    [InlineData("59.999", "59.99")]
    [InlineData("90", "90.00")]
    [InlineData("94.996", "95.00")]
    public void Other_thresholds_are_not_crossed_either(string exact, string text) => Assert.Equal(
        text,
        PercentText.Of(
            decimal.Parse(exact, CultureInfo.InvariantCulture),
            Scheme with { Green = new(90, "ผ่าน"), Yellow = new(60, "ต้องปรับปรุง") }));

    [Fact]
    public void Text_and_colour_never_disagree_from_94_995_to_100()
    {
        var disagreeing = Enumerable.Range(0, 100_101)
            .Select(step => (Fraction)94.995m + ((Fraction)step * 5 / 100_000))
            .Where(percent => !Agrees(percent));

        Assert.Empty(disagreeing);
    }

    [Fact]
    public void Text_and_colour_never_disagree_for_any_quotient() =>
        Gen.Select(Gen.Long[0, 10_000_000], Gen.Long[1, 10_000_000]).Sample((result, target) =>
            Agrees(Fraction.Min(100, (Fraction)(decimal)result * 100 / (decimal)target)));

    [Fact]
    public void Text_and_colour_never_disagree_a_hair_beside_a_threshold() =>
        Gen.Select(Gen.OneOf(Gen.Const(95), Gen.Const(100)), Gen.Int[-3, 3], Gen.Int[1, 25], (threshold, step, digits) =>
            (Fraction)threshold + ((Fraction)step / System.Numerics.BigInteger.Pow(10, digits))).Sample(Agrees);

    [Fact]
    public void What_is_written_is_never_further_than_a_hundredth_away() =>
        Gen.Select(Gen.Long[0, 10_000_000], Gen.Long[1, 100_000]).Sample((numerator, denominator) =>
        {
            var exact = (Fraction)(decimal)numerator / (decimal)denominator;
            var off = Shown(exact) - exact;
            return off * 100 <= 1 && off * 100 >= -1;
        });

    private static bool Agrees(Fraction exact)
    {
        var text = PercentText.Of(exact, Scheme);
        var shown = Shown(exact);
        return (shown >= 95) == (exact >= 95)
            && (shown >= 100) == (exact >= 100)
            && text == "100" == (exact == Fraction.Hundred)
            && Scheme.LightOf(shown) == Scheme.LightOf(exact);
    }

    private static Fraction Shown(Fraction exact) => decimal.Parse(PercentText.Of(exact, Scheme), CultureInfo.InvariantCulture);
}
