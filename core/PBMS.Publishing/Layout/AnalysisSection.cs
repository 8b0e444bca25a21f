using System.Collections.Immutable;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Publishing.Layout;

/// <summary>§3: factors by class with examples, and observations.</summary>
internal static class AnalysisSection
{
    /// <summary>How many examples a sentence names; the tables name all.</summary>
    private const int Examples = 2;

    public static IEnumerable<Block> Of(RoundReport report, Speaker speaker) =>
    [
        new Block.Heading(1, speaker.Say(Wording.AnalysisHeading)),
        new Block.Heading(2, speaker.Say(Wording.FactorsHeading)),
        .. Parts(report, speaker),
        .. Factors(report, speaker),
        new Block.Heading(2, speaker.Say(Wording.ObservationsHeading)),
        .. Observations(report, speaker),
    ];

    private static IEnumerable<Block> Parts(RoundReport report, Speaker speaker)
    {
        (PlanPart Part, Score Score)[] parts =
            [(PlanPart.ByProject, report.ByProject.Overall), (PlanPart.Central, report.Central.Overall), (PlanPart.Regional, report.Regional.Overall)];
        foreach (var (sentence, isGreen) in new[] { (Wording.PartsOn, true), (Wording.PartsOff, false) })
        {
            var said = parts.Where(part => part.Score.Light is { } light && light is TrafficLight.Green == isGreen)
                .Select(part => speaker.Say(Wording.PartScore, part.Score, ("part", ShortfallGrid.NameOf(part.Part)))).ToList();
            if (said.Count > 0) yield return new Block.Paragraph(speaker.Say(sentence, ("parts", string.Join(" และ", said))));
        }
    }

    private static IEnumerable<Block> Factors(RoundReport report, Speaker speaker)
    {
        if (report.Factors.IsEmpty) return [new Block.Paragraph(speaker.Say(Wording.NoFactors))];
        return
        [
            new Block.Paragraph(speaker.Say(Wording.FactorsFollow)),
            .. report.Factors.Select((factor, at) => new Block.Item(Factor(factor, $"3.1.{at + 1}", speaker))),
            .. Linear([.. report.Shortfalls.Where(shortfall => shortfall is { IsLinear: true, Part: not PlanPart.Regional })], speaker),
        ];
    }

    private static string Factor(Factor factor, string number, Speaker speaker)
    {
        ImmutableArray<Shortfall> named = [.. factor.Shortfalls.DistinctBy(shortfall => shortfall.Words.Length > 0 ? shortfall.Words : shortfall.LineCode).Take(Examples)];
        return speaker.Say(
            named.Length == factor.Shortfalls.Length ? Wording.FactorOfAll : Wording.Factor,
            ("number", number),
            ("factor", factor.ReasonClass is null ? speaker.Say(Wording.Unexplained) : factor.Name),
            ("count", factor.Shortfalls.Length),
            ("examples", string.Join(" และ", named.Select(shortfall => Example(shortfall, speaker)))));
    }

    private static IEnumerable<Block> Linear(ImmutableArray<Shortfall> linear, Speaker speaker) => linear.IsEmpty
        ? []
        : [new Block.Paragraph(speaker.Say(
            linear.Length <= Examples ? Wording.LinearTargetOfAll : Wording.LinearTarget, ("count", linear.Length), ("examples", string.Join(" และ", linear.Take(Examples).Select(shortfall => Example(shortfall with { Words = "" }, speaker))))))];

    private static string Example(Shortfall shortfall, Speaker speaker) => speaker.Say(
        shortfall.Result is null ? Wording.FactorUnreported : Wording.FactorExample,
        ("activity", shortfall.StarredActivity),
        ("unit", shortfall.UnitName),
        ("target", shortfall.Target.Starred),
        ("result", shortfall.Result?.Starred ?? Labels.Unreported),
        ("reason", Reason.Of(shortfall.Words, speaker)));

    private static IEnumerable<Block> Observations(RoundReport report, Speaker speaker)
    {
        var said = new List<Func<string, string>>();
        if (!report.PlannerDiffers.IsEmpty)
        {
            said.Add(number => speaker.Say(
                Wording.PlannerDiffers, ("number", number), ("count", report.PlannerDiffers.Length), ("names", Names.Of(report.PlannerDiffers))));
        }

        if (!report.Overshoots.IsEmpty)
        {
            said.Add(number => speaker.Say(
                Wording.FarAbove, ("number", number), ("count", report.Overshoots.Length), ("examples", string.Join(" และ", report.Overshoots.Select(overshoot => Overshoot(overshoot, speaker))))));
        }

        return said.Count == 0
            ? [new Block.Paragraph(speaker.Say(Wording.NoObservations))]
            : said.Select((sentence, at) => new Block.Item(sentence($"3.2.{at + 1}")));
    }

    private static string Overshoot(Overshoot overshoot, Speaker speaker) => speaker.Say(
        Wording.FarAboveExample,
        ("unit", overshoot.UnitName),
        ("activity", overshoot.Activity),
        ("annual", overshoot.Annual.Starred),
        ("result", overshoot.Result.Starred),
        ("proposed", overshoot.Proposed is { } target ? speaker.Say(Wording.ProposedTarget, ("years", overshoot.PastYears), ("target", target.Text)) : ""));
}
