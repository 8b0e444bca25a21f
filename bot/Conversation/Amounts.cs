using Pbms.Bot.Messages;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <summary>How amounts and scores are written in a sentence.</summary>
public static class Amounts
{
    /// <summary>"7,285 คน"; percent and level put the measure first: "ร้อยละ 80", "ระดับ 5".</summary>
    public static string Of(decimal value, PlanLine line) => line.Kind is LineKind.Percent or LineKind.Level
        ? $"{line.UnitOfMeasure} {ThaiNumberWriter.Digits(value)}"
        : $"{ThaiNumberWriter.Digits(value)} {line.UnitOfMeasure}";

    /// <summary>The same with a star when the figure is demonstration data.</summary>
    public static string Of(Target target, PlanLine line) => Of(target.Value, line) + (target.IsAssumed ? "*" : "");

    /// <summary>"ผลงานสะสม 0 ครั้ง · เป้าหมายสะสม 1 ครั้ง"; percentages and levels do not add up, so they are not called สะสม.</summary>
    public static string Against(LineScore score)
    {
        var (result, target) = (Of(score.Figures.Result ?? new Target(0), score.Line), Of(score.Figures.Target, score.Line));
        return score.Line.Kind is LineKind.Quantity ? Phrases.AgainstCumulative(result, target) : Phrases.Against(result, target);
    }

    /// <summary>The name of a line, with a star when the source does not name it.</summary>
    public static string Name(PlanLine line) => line.Name + (line.IsAssumed ? "*" : "");

    /// <summary>A unit's score as <see cref="Score(Fraction, ScoringScheme)"/>, with a star when demonstration data went into it.</summary>
    public static string Score(ScoreNode node, ScoringScheme scheme)
    {
        if (node.Percent is not { } percent) return Phrases.NotDue;
        return Judged(percent, node.RestsOnAssumed ? "*" : "", scheme);
    }

    /// <summary>"ร้อยละ 25.00".</summary>
    public static string Percent(Fraction percent, ScoringScheme scheme) => $"ร้อยละ {PercentText.Of(percent, scheme)}";

    /// <summary>"ร้อยละ 25.00 🔴 ต้องเร่งรัด": colour never without its word.</summary>
    public static string Score(Fraction percent, ScoringScheme scheme) => Judged(percent, "", scheme);

    private static string Judged(Fraction percent, string star, ScoringScheme scheme)
    {
        var light = scheme.LightOf(percent);
        return $"{Percent(percent, scheme)}{star} {LightSign.Of(light)} {scheme[light].Word}";
    }
}
