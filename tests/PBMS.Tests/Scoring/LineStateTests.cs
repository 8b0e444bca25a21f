using Pbms.Core.Planning;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Scoring;

/// <summary>The four states of DOMAIN §3, and what tells "no report", "zero" and "not due" apart.</summary>
public sealed class LineStateTests
{
    private static readonly Carried Plain = Carried.Nothing;

    /// <summary>Case, round, state, unreported, raw %, N-month %, 12-month %.</summary>
    public static TheoryData<string, int, LineState, bool, string?, string?, string?> States => new()
    {
        { "due, nobody reported", 2, LineState.Due, true, "0.00", "0.00", "0.00" },
        { "due, zero reported", 2, LineState.Due, false, "0.00", "0.00", "0.00" },
        { "due, half done", 2, LineState.Due, false, "50.00", "50.00", "25.00" },
        { "due, done", 2, LineState.Due, false, "100", "100", "50.00" },
        { "due, three times done", 2, LineState.Due, false, "300.00", "100", "100" },
        { "due, done in the first of two months", 2, LineState.Due, false, "100", "100", "50.00" },
        { "due since the month before, target kept", 3, LineState.Due, false, "100", "100", "50.00" },
        { "ahead by a first-report month", 2, LineState.AheadOfPlan, false, null, "100", "10.00" },
        { "ahead by a later target", 2, LineState.AheadOfPlan, false, null, "100", "10.00" },
        { "ahead with no plan at all", 2, LineState.AheadOfPlan, false, null, "100", null },
        { "not due by a first-report month", 2, LineState.NotDue, false, null, null, "0.00" },
        { "not due by a later target", 2, LineState.NotDue, false, null, null, "0.00" },
        { "not due, zero reported", 2, LineState.NotDue, false, null, null, "0.00" },
        { "unscheduled", 2, LineState.Unscheduled, false, null, null, null },
        { "unscheduled, zero reported", 2, LineState.Unscheduled, false, null, null, null },
        { "unscheduled with an annual target only", 2, LineState.Unscheduled, false, null, null, "0.00" },
        { "an annual target only, in month 12", 12, LineState.Due, true, "0.00", "0.00", "0.00" },
        { "first-report month reached without a target", 3, LineState.Unscheduled, false, null, null, null },
        { "target of zero, zero reported", 2, LineState.Unscheduled, false, null, null, null },
        { "target of zero, something done", 2, LineState.AheadOfPlan, false, null, "100", null },
        { "below zero by a correction", 2, LineState.Unscheduled, false, null, null, null },
    };

    private static readonly Dictionary<string, Carried> Cases = new()
    {
        ["due, nobody reported"] = Plain.Year(20).Target(2, 10),
        ["due, zero reported"] = Plain.Year(20).Target(2, 10).Did(2, 0),
        ["due, half done"] = Plain.Year(20).Target(2, 10).Did(2, 5),
        ["due, done"] = Plain.Year(20).Target(2, 10).Did(2, 10),
        ["due, three times done"] = Plain.Year(20).Target(2, 10).Did(2, 30),
        ["due, done in the first of two months"] = Plain.Year(20).Target(2, 10).Did(1, 10),
        ["due since the month before, target kept"] = Plain.Year(20).Target(2, 10).Did(1, 4).Did(3, 6),
        ["ahead by a first-report month"] = Plain.Year(20).FirstIn(3).Did(1, 2),
        ["ahead by a later target"] = Plain.Year(20).Target(6, 10).Did(2, 2),
        ["ahead with no plan at all"] = Plain.Did(2, 1),
        ["not due by a first-report month"] = Plain.Year(20).FirstIn(3),
        ["not due by a later target"] = Plain.Year(20).Target(3, 10),
        ["not due, zero reported"] = Plain.Year(20).FirstIn(3).Did(2, 0),
        ["unscheduled"] = Plain,
        ["unscheduled, zero reported"] = Plain.Did(2, 0),
        ["unscheduled with an annual target only"] = Plain.Year(20),
        ["an annual target only, in month 12"] = Plain.Year(20),
        ["first-report month reached without a target"] = Plain.FirstIn(3),
        ["target of zero, zero reported"] = Plain.Target(2, 0).Did(2, 0),
        ["target of zero, something done"] = Plain.Target(2, 0).Did(2, 1),
        ["below zero by a correction"] = Plain.Did(1, 1).Did(2, -2),
    };

    [Theory]
    [MemberData(nameof(States))]
    public void A_line_stands_where_its_figures_put_it(
        string what, int months, LineState state, bool unreported, string? raw, string? percent, string? annual)
    {
        var score = Judged(Cases[what], months);

        Assert.Equal((state, unreported), (score.State, score.IsUnreported));
        Assert.Equal((raw, percent, annual), (Text(score.RawPercent), Text(score.Percent), Text(score.AnnualPercent)));
    }

    [Theory]
    [InlineData(LineKind.Percent)]
    [InlineData(LineKind.Level)]
    public void A_percent_or_level_line_is_judged_and_may_fall_short_but_never_counts(LineKind kind)
    {
        var score = Judged(Plain.Year(80).Target(2, 60).Did(1, 20).Did(2, 30), 2, kind);

        Assert.Equal((LineState.Due, true), (score.State, score.IsShort));
        Assert.Equal(("50.00", null, null), (Text(score.RawPercent), Text(score.Percent), Text(score.AnnualPercent)));
        Assert.Equal(30, score.Figures.Result!.Value.Value);
    }

    [Fact]
    public void No_report_zero_and_not_due_are_three_different_things()
    {
        var (silent, zero, notDue) = (Judged(Cases["due, nobody reported"], 2), Judged(Cases["due, zero reported"], 2), Judged(Cases["not due by a first-report month"], 2));

        Assert.Equal((null, 0, null), (silent.Figures.Result, zero.Figures.Result!.Value.Value, notDue.Figures.Result));
        Assert.Equal((0, 1), (silent.Figures.Reported, zero.Figures.Reported));
        Assert.Equal((true, true, false), (silent.IsShort, zero.IsShort, notDue.IsShort));
    }

    [Theory]
    [InlineData(9.9999, true)]
    [InlineData(10, false)]
    [InlineData(11, false)]
    public void A_due_line_is_short_only_below_its_target(double result, bool expected) =>
        Assert.Equal(expected, Judged(Plain.Year(20).Target(2, 10).Did(2, (decimal)result), 2).IsShort);

    [Fact]
    public void A_result_of_a_later_month_is_not_in_an_earlier_round() =>
        Assert.True(Judged(Plain.Year(20).Target(2, 10).Did(3, 10), 2).IsUnreported);

    [Fact]
    public void A_line_the_unit_does_not_carry_is_nothing_to_it() =>
        Assert.Equal(LineFigures.Nothing, Sketched(Plain.Year(1)).Judged("line", "2.1", 2).Figures);

    private static LineScore Judged(Carried carried, int months, LineKind kind = LineKind.Quantity) =>
        Sketched(carried, kind).Judged("line", "1.1", months);

    private static Sketch Sketched(Carried carried, LineKind kind = LineKind.Quantity) =>
        new Sketch().Activity("1.1", "line", kind).Carried("line", "1.1", carried);

    private static string? Text(Fraction? percent) => percent is { } value ? PercentText.Of(value, ScoringScheme.Fy2568) : null;
}
