using Pbms.Core.Scoring;

namespace Pbms.AdminApi.Planning;

/// <summary>Thresholds in percent of target and the words beside the colours.</summary>
/// <param name="GreenFrom">A whole number up to 100.</param>
/// <param name="YellowFrom">A whole number below green; below it is red.</param>
public sealed record SchemeBody(int GreenFrom, string GreenWord, int YellowFrom, string YellowWord, string RedWord)
{
    public static SchemeBody Of(ScoringScheme scheme) =>
        new((int)scheme.Green.From, scheme.Green.Word, (int)scheme.Yellow.From, scheme.Yellow.Word, scheme.Red.Word);

    public ScoringScheme Scheme() => new(new(GreenFrom, GreenWord), new(YellowFrom, YellowWord), new(0, RedWord));
}
