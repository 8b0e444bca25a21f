using System.Globalization;

namespace Pbms.Benchmarks.Soak;

/// <summary>The first quarter of the samples beside the last.</summary>
internal static class SoakVerdict
{
    /// <summary>More than this share above the first quarter is growth.</summary>
    private const double Allowed = 0.10;

    public static IEnumerable<string> Of(IReadOnlyList<SoakSample> samples)
    {
        if (samples.Count < 4) return ["Too short for a verdict: it takes four samples."];
        var last = samples[^1];
        return
        [
            Flat("memory MB", sample => sample.Resident), Flat("handles", sample => sample.Handles), Flat("threads", sample => sample.Threads),
            Flat("store and log MB", sample => sample.Files), Flat("outbox", sample => sample.Waiting),
            Tell($"errors: {last.Errors} of {last.Turns} turns"), Tell($"log: {(double)last.LogBytes / last.Turns:0} bytes a turn"),
        ];

        string Flat(string name, Func<SoakSample, double> figure)
        {
            var (first, end) = (samples.Take(samples.Count / 4).Average(figure), samples.TakeLast(samples.Count / 4).Average(figure));
            return Tell($"{name}: {first:0.0} in the first quarter, {end:0.0} in the last: {(end <= first * (1 + Allowed) ? "flat" : "grows")}");
        }
    }

    private static string Tell(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
