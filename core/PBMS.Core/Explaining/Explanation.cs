using System.Collections.Immutable;
using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>
/// Why a figure is what it is: one level of it, with the rule that made it. Any part is a figure that can be explained in turn, down to the
/// lines; <see cref="Recombined"/> works the figure out again from what is shown, exactly.
/// </summary>
public abstract record Explanation
{
    private Explanation(ScoreNode figure, Measure measure) => (Figure, Measure) = (figure, measure);

    public ScoreNode Figure { get; }

    public Measure Measure { get; }

    /// <summary>0–100, exact; null when nothing in it counts.</summary>
    public Fraction? Value => ValueOf(Figure, Measure);

    /// <summary>The figure made again from the parts shown; always the same as <see cref="Value"/>.</summary>
    public abstract Fraction? Recombined { get; }

    /// <summary>The plain mean of some parts.</summary>
    /// <param name="Counted">What goes into it, the costliest first; equal ones in the order of the plan.</param>
    /// <param name="LeftOut">What does not: nothing due in it, or only percent and level lines.</param>
    /// <param name="Otherwise">The mean one level further down; null when the parts are lines already.</param>
    public sealed record OfMean(
        ScoreNode Figure,
        Measure Measure,
        ImmutableArray<Contribution> Counted,
        ImmutableArray<ScoreNode> LeftOut,
        Alternative? Otherwise) : Explanation(Figure, Measure)
    {
        public override Fraction? Recombined => Counted.IsEmpty ? null : Counted.Aggregate(Fraction.Zero, (sum, part) => sum + part.Brought);
    }

    /// <summary>Result ÷ target of a line, capped at 100. A summed line shows below what it is the sum of, which is not counted again.</summary>
    /// <param name="Target">In the line's unit of measure: cumulative at the round, or annual; null when none is set.</param>
    /// <param name="Result">Cumulative; null when nobody reported anything.</param>
    public sealed record OfLine(ScoreNode Figure, Measure Measure, LineScore Line, decimal? Target, decimal? Result) : Explanation(Figure, Measure)
    {
        /// <summary>More was done than planned: counted as 100 (DOMAIN §4.6).</summary>
        public bool IsCapped => Result > Target;

        public override Fraction? Recombined => (Line.Line.IsCounted, Measure, Line.State, Target) switch
        {
            (false, _, _, _) => null,
            (_, Measure.Round, LineState.AheadOfPlan, _) => Fraction.Hundred,
            (_, _, _, > 0) => Fraction.Min(Fraction.Hundred, (Fraction)(Result ?? 0) * 100 / Target.Value),
            _ => null,
        };
    }

    public static Explanation Of(ScoreNode figure, Measure measure = Measure.Round) =>
        figure.Line is { } line ? Opened(figure, line, measure) : Opened(figure, measure);

    internal static Fraction? ValueOf(ScoreNode figure, Measure measure) => measure is Measure.Round ? figure.Percent : figure.Annual;

    private static OfLine Opened(ScoreNode figure, LineScore line, Measure measure) => new(
        figure,
        measure,
        line,
        measure is Measure.Year ? line.Figures.Annual?.Value : line.Figures.Target.Value > 0 ? line.Figures.Target.Value : null,
        line.Figures.Result?.Value);

    private static OfMean Opened(ScoreNode figure, Measure measure)
    {
        var counted = figure.Parts.Count(part => ValueOf(part, measure) is not null);
        return new OfMean(
            figure,
            measure,
            [.. from part in figure.Parts
                let value = ValueOf(part, measure)
                where value is not null
                orderby value.Value
                select new Contribution(part, value.Value, value.Value / counted, (Fraction.Hundred - value.Value) / counted)],
            [.. figure.Parts.Where(part => ValueOf(part, measure) is null)],
            OneLevelDown(figure, measure));
    }

    private static Alternative? OneLevelDown(ScoreNode figure, Measure measure)
    {
        if (figure.Parts.FirstOrDefault(part => part.Line is null) is not { } opened) return null;
        var values = figure.Parts
            .SelectMany(part => part.Line is null ? part.Parts.AsEnumerable() : [part])
            .Select(part => ValueOf(part, measure)).OfType<Fraction>().ToList();
        return Fraction.Mean(values) is { } mean ? new Alternative(opened.Rule, values.Count, mean) : null;
    }
}
