using System.Collections.Immutable;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Publishing.Layout;

/// <summary>The printed report from title to last observation, before any file format; pure.</summary>
public static class ReportLayout
{
    public static ImmutableArray<Block> Of(RoundReport report, SentenceBook sentences)
    {
        var speaker = new Speaker(report, sentences);
        return
        [
            .. FrameSection.Of(report, speaker),
            .. ProjectSection.Of(report, speaker),
            .. CentralSection.Of(report, speaker),
            .. RegionalSection.Of(report, speaker),
            .. AnalysisSection.Of(report, speaker),
        ];
    }
}
