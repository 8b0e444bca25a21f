using CsCheck;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Tests.Scoring;
using Xunit;

namespace Pbms.Tests.Reporting;

public sealed class ResultBookTests
{
    private static readonly Plan Plan = new Sketch()
        .Activity("1.1", "count").Activity("1.1", "percent", LineKind.Percent).Activity("1.1", "level", LineKind.Level).PlanYear().Plan;

    [Theory]
    [InlineData("count", 15)]
    [InlineData("percent", 8)]
    [InlineData("level", 8)]
    public void Months_add_up_for_a_quantity_and_the_latest_value_stands_for_percent_and_level(string line, int expected) =>
        Assert.Equal(expected, Standing(Book((line, 1, 7), (line, 3, 8), (line, 5, 100)), line, 4));

    [Theory]
    [InlineData("count")]
    [InlineData("percent")]
    public void Nothing_reported_is_not_zero_and_zero_is(string line)
    {
        Assert.Null(Standing(Book((line, 3, 8)), line, 2));
        Assert.Equal(0, Standing(Book((line, 2, 0)), line, 2));
    }

    [Fact]
    public void Another_line_or_unit_does_not_count()
    {
        var book = Book(("count", 1, 7), ("percent", 1, 50));

        Assert.Equal(7, Standing(book, "count", 12));
        Assert.Null(book.StandingAt(Plan[new LineCode("count")], new("1.2"), Sketch.Year.LastMonth));
    }

    [Fact]
    public void A_revision_replaces_the_value_and_keeps_the_one_before()
    {
        var key = new ObligationKey(new("count"), new("1.1"), Sketch.Year.MonthAt(1));
        var book = ResultBook.Empty.With(key, Value(7)).With(key, Value(9));

        Assert.Equal([7, 9], book.Find(key)!.Revisions.Select(revision => revision.Value));
        Assert.Equal(9, Standing(book, "count", 1));
    }

    [Fact]
    public void A_new_book_leaves_readers_of_the_old_one_in_peace()
    {
        var before = Book(("count", 1, 7));
        var after = before.With(new ObligationKey(new("count"), new("1.1"), Sketch.Year.MonthAt(2)), Value(1));

        Assert.Equal((7, 8), (Standing(before, "count", 2), Standing(after, "count", 2)));
        Assert.Equal((1, 2), (before.All.Count(), after.All.Count()));
    }

    [Fact]
    public void Whatever_the_order_the_same_submissions_make_the_same_book() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 12], Gen.Int[0, 99]).Array[0, 20].Sample(
            drawn =>
            {
                var results = drawn.DistinctBy(result => (result.Item1, result.Item2))
                    .Select(result => (Plan.Lines[result.Item1].Code.Value, result.Item2, result.Item3)).ToArray();
                var (forward, backward) = (Book(results), Book([.. results.Reverse()]));

                return Plan.Lines.All(line => Enumerable.Range(1, 12).All(month =>
                    Standing(forward, line.Code.Value, month) == Standing(backward, line.Code.Value, month)));
            },
            iter: 300);

    [Fact]
    public void An_obligation_is_written_as_month_unit_and_line() =>
        Assert.Equal("2024-11|4.1|C/4.1/1.1.1", new ObligationKey(new("C/4.1/1.1.1"), new("4.1"), new(2024, 11)).ToString());

    private static decimal? Standing(ResultBook book, string line, int month) =>
        book.StandingAt(Plan[new LineCode(line)], new("1.1"), Sketch.Year.MonthAt(month));

    private static ResultBook Book(params (string Line, int Month, int Value)[] results) => ResultBook.Of(results.Select(result =>
        new Submission(new(new(result.Line), new("1.1"), Sketch.Year.MonthAt(result.Month)), [Value(result.Value)])));

    private static Revision Value(decimal value) => new(value, new("someone"), default, "import", null, false);
}
