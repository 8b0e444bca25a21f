using System.Globalization;
using Pbms.Core.Explaining;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>The guess at the end of the year, and how far off it is.</summary>
public sealed class YearEndTests(ITestOutputHelper output)
{
    [Fact]
    public void At_its_own_pace_a_line_ends_in_proportion_to_its_plan()
    {
        var line = Line(DemoYear.Cards(2), "R/2/2.1");
        var guess = YearEndGuess.From(DemoYear.Cards(2)).Of(line)!;

        Assert.Equal((Fraction)7285 * 43220 / 6600, guess.AtThisPace);
        Assert.Equal(7285 + 43220 - 6600, guess.AsPlanned);
        Assert.True(guess.Low <= guess.AtThisPace && guess.AtThisPace <= guess.High);
        Assert.Equal(Fraction.Hundred, guess.Percent);
    }

    [Fact]
    public void A_line_not_due_or_never_counted_is_not_guessed()
    {
        var cards = DemoYear.Cards(2);

        Assert.Null(YearEndGuess.From(cards).Of(Line(cards, "R/1/1-a")));
        Assert.Null(YearEndGuess.From(DemoYear.Cards(1)).Of(Line(cards, "R/2/2.1")));
        Assert.All(cards.ByProject().Lines.Where(line => !line.Line.IsCounted), line => Assert.Null(YearEndGuess.From(cards).Of(line)));
    }

    [Fact]
    public void A_line_nobody_has_reported_is_not_guessed()
    {
        var unreported = DemoYear.Cards(2, ResultBook.Empty);

        Assert.Null(YearEndGuess.From(DemoYear.Cards(2)).Of(Line(unreported, "R/2/2.1")));
    }

    [Fact]
    public void A_line_with_its_whole_year_done_has_no_range_left()
    {
        var cards = DemoYear.Cards(12);
        var guess = YearEndGuess.From(cards).Of(Line(cards, "R/2/2.1"))!;

        Assert.Equal((guess.Low, guess.High, (Fraction)7285), (guess.High, guess.AtThisPace, guess.Low));
        Assert.True(guess.IsOutOfReach);
    }

    /// <summary>
    /// The year ends, for us, with its second month: no later month can be held against a guess. What can be is each line due by then, foretold
    /// from the plan and the paces of all other lines.
    /// </summary>
    [Fact]
    public void Held_against_the_two_months_there_are_each_line_foretold_from_all_others()
    {
        var cards = DemoYear.Cards(2);
        var lines = Whole(cards).Where(line => line.State is LineState.Due).ToList();
        var hits = lines.Count(line => Foretold(cards, line) is var (low, high) && low <= Done(line) && Done(line) <= high);
        var errors = lines.Select(line => ErrorOf(line.Figures.Target.Value, Done(line))).Order().ToList();

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{hits} of {lines.Count} lines in their range; median error {errors[errors.Count / 2]:0.0} %"));
        Assert.Equal((62, 72), (hits, lines.Count));
    }

    /// <summary>The rest of the year rehearsed: each month every unit does what it planned at a pace drawn from those seen in November.</summary>
    [Theory]
    [InlineData(2, 97, 7)]
    [InlineData(4, 98, 5)]
    [InlineData(6, 97, 2)]
    [InlineData(9, 100, 0)]
    public void Held_against_a_rehearsed_year(int months, int expectedHits, int expectedError)
    {
        var (rehearsed, cards) = (DemoYear.Cards(12, Rehearsal.Results), DemoYear.Cards(months, Rehearsal.Results));
        var guess = YearEndGuess.From(cards);
        var ends = Whole(rehearsed).ToDictionary(line => line.Line.Code, Done);
        var guesses = Whole(cards).Select(guess.Of).OfType<YearEnd>().ToList();
        var hits = 100 * guesses.Count(end => end.Low <= ends[end.Line.Line.Code] && ends[end.Line.Line.Code] <= end.High) / guesses.Count;
        var errors = guesses.Select(end => ErrorOf(Approximately(end.AtThisPace), ends[end.Line.Line.Code])).Order().ToList();
        var error = (int)errors[errors.Count / 2];

        output.WriteLine($"After {months} months: {guesses.Count} lines, {hits} % in their range, median error {error} %");
        Assert.Equal((expectedHits, expectedError), (hits, error));
    }

    private static (decimal Low, decimal High) Foretold(Scorecards cards, LineScore line)
    {
        var others = YearEndGuess.From(cards, line.Line.Code);
        return (others.Slow * line.Figures.Target.Value, others.Fast * line.Figures.Target.Value);
    }

    /// <summary>Every quantity line that is reported, as a whole.</summary>
    private static IEnumerable<LineScore> Whole(Scorecards cards) => cards.Year.Plan.Lines
        .Where(line => line.IsReported && line.IsCounted)
        .Select(line => cards.Of(line));

    private static LineScore Line(Scorecards cards, string code) => cards.Of(cards.Year.Plan[new LineCode(code)]);

    private static decimal Done(LineScore line) => line.Figures.Result?.Value ?? 0;

    private static decimal ErrorOf(decimal guess, decimal truth) => truth == 0 ? (guess == 0 ? 0 : 100) : Math.Abs(guess - truth) * 100 / truth;

    private static decimal Approximately(Fraction value) => (decimal)(value.Numerator * 1000 / value.Denominator) / 1000;

    /// <summary>Fiscal year 2568 gone on with to its end.</summary>
    private static class Rehearsal
    {
        public static readonly ResultBook Results = Play();

        private static ResultBook Play()
        {
            var paces = YearEndGuess.From(DemoYear.Cards(2)).Paces;
            var dice = 2568u;
            var book = DemoYear.Results;
            foreach (var schedule in DemoYear.Year.Plan.Lines.Where(line => line.IsReported && line.IsCounted).SelectMany(line => DemoYear.Year.Plan.CarriersOf(line.Code)))
            {
                for (var month = 3; month <= 12; month++)
                {
                    var planned = schedule.At(month).Value - schedule.At(month - 1).Value;
                    dice = (dice * 1664525) + 1013904223;
                    var value = decimal.Round(planned * paces[(int)((dice >> 8) % (uint)paces.Length)]);
                    book = book.With(new ObligationKey(schedule.Line, schedule.OrgUnit, DemoYear.Year.Year.MonthAt(month)), new Revision(value, new("someone"), default, "import", null, false));
                }
            }

            return book;
        }
    }
}
