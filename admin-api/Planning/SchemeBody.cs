using Pbms.Core.Scoring;

namespace Pbms.AdminApi.Planning;

/// <summary>Thresholds in percent of target and the words beside the colours.</summary>
/// <param name="GreenFrom">Up to 100, with up to four decimals; judged exactly.</param>
/// <param name="YellowFrom">Below green, with up to four decimals; below it is red.</param>
public sealed record SchemeBody(decimal GreenFrom, string GreenWord, decimal YellowFrom, string YellowWord, string RedWord)
{
    public static SchemeBody Of(ScoringScheme scheme) =>
        new(scheme.Green.From, scheme.Green.Word, scheme.Yellow.From, scheme.Yellow.Word, scheme.Red.Word);

    internal bool IsTooFine => decimal.Round(GreenFrom, 4) != GreenFrom || decimal.Round(YellowFrom, 4) != YellowFrom;

    public ScoringScheme Scheme() => new(new(GreenFrom, GreenWord), new(YellowFrom, YellowWord), new(0, RedWord));
}
