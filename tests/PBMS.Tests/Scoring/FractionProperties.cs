using System.Numerics;
using CsCheck;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

public sealed class FractionProperties
{
    private static readonly Gen<BigInteger> Wholes = Gen.OneOf(
        Gen.Int[-12, 12].Select(n => (BigInteger)n),
        Gen.Long.Select(n => (BigInteger)n),
        Gen.Select(Gen.Long, Gen.Long, (a, b) => (BigInteger)a * b));

    private static readonly Gen<BigInteger> Divisors = Wholes.Where(n => !n.IsZero);

    private static readonly Gen<Fraction> Fractions = Gen.Select(Wholes, Divisors, (n, d) => (Fraction)n / d);

    // Every scale and sign a decimal can have, with up to 96 bits of digits.
    private static readonly Gen<decimal> Decimals = Gen.Select(
        Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28], (low, middle, high, negative, scale) => new decimal(low, middle, high, negative, scale));

    [Fact]
    public void It_is_kept_in_lowest_terms_over_a_denominator_above_zero() =>
        Fractions.Sample(f => f.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(f.Numerator, f.Denominator).IsOne);

    [Fact]
    public void It_is_the_quotient_it_was_made_from() =>
        Gen.Select(Wholes, Divisors).Sample((n, d) => ((Fraction)n / d) is var f && f.Numerator * d == n * f.Denominator);

    [Fact]
    public void Sums_differences_products_and_quotients_are_those_of_whole_numbers_over_one_denominator() =>
        Gen.Select(Wholes, Divisors, Wholes, Divisors).Sample((a, b, c, d) =>
        {
            var (left, right) = ((Fraction)a / b, (Fraction)c / d);
            return left + right == (Fraction)((a * d) + (c * b)) / (b * d)
                && left - right == (Fraction)((a * d) - (c * b)) / (b * d)
                && left * right == (Fraction)(a * c) / (b * d)
                && (c.IsZero || left / right == (Fraction)(a * d) / (b * c));
        });

    [Fact]
    public void Addition_and_multiplication_keep_their_laws() =>
        Gen.Select(Fractions, Fractions, Fractions).Sample((a, b, c) =>
            a + b == b + a && a * b == b * a
            && (a + b) + c == a + (b + c) && (a * b) * c == a * (b * c)
            && a * (b + c) == (a * b) + (a * c)
            && a + Fraction.Zero == a && a * 1 == a && a - a == Fraction.Zero);

    [Fact]
    public void Order_is_the_order_of_the_cross_products_and_agrees_with_equality() =>
        Gen.Select(Wholes, Divisors, Wholes, Divisors).Sample((a, b, c, d) =>
        {
            var (left, right) = ((Fraction)a / b, (Fraction)c / d);
            var expected = (a * d * b * d).CompareTo(c * b * b * d);
            return Math.Sign(left.CompareTo(right)) == Math.Sign(expected)
                && (left < right) == (expected < 0) && (left > right) == (expected > 0)
                && (left <= right) == (expected <= 0) && (left >= right) == (expected >= 0)
                && (left == right) == (expected == 0)
                && (left != right || left.GetHashCode() == right.GetHashCode());
        });

    [Fact]
    public void What_is_equal_is_neither_more_nor_less() =>
        Fractions.Sample(a => !(a > a + 0) && !(a < a + 0) && a >= a + 0 && a <= a + 0);

    [Fact]
    public void A_decimal_of_any_sign_and_scale_comes_over_exactly() =>
        Decimals.Sample(value =>
        {
            var bits = decimal.GetBits(value);
            var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
            var signed = decimal.IsNegative(value) ? -digits : digits;
            return (Fraction)value is var f && f.Numerator * BigInteger.Pow(10, value.Scale) == signed * f.Denominator;
        });

    [Theory]
    [InlineData("0.0000000000000000000000000001", "1/10000000000000000000000000000")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("-0.0", "0")]
    [InlineData("91.30", "913/10")]
    public void Decimals_at_the_edges_come_over_exactly(string value, string expected) =>
        Assert.Equal(expected, ((Fraction)decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void The_mean_lies_between_the_least_and_the_most_and_times_the_count_is_the_sum() =>
        Fractions.Array[1, 8].Sample(values =>
        {
            var mean = Fraction.Mean(values)!.Value;
            return mean >= values.Min() && mean <= values.Max() && mean * values.Length == values.Aggregate((a, b) => a + b);
        });

    [Fact]
    public void The_mean_of_three_thirds_is_exact() =>
        Assert.Equal((Fraction)200 / 3, Fraction.Mean([100, 100, 0]));

    [Fact]
    public void The_mean_of_nothing_is_nothing() => Assert.Null(Fraction.Mean([]));

    [Fact]
    public void A_fraction_nobody_set_is_zero() =>
        Assert.Equal((Fraction.Zero, (Fraction)1), (default(Fraction) + 0, default(Fraction) + 1));

    [Fact]
    public void Division_by_zero_is_refused() =>
        Assert.Throws<DivideByZeroException>(() => (Fraction)1 / Fraction.Zero);
}
