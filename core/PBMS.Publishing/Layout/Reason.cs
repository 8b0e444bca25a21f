using Pbms.Publishing.Sentences;

namespace Pbms.Publishing.Layout;

/// <summary>The reporter's own words after what they explain: "… เนื่องจาก{words}", said once also where they say it themselves.</summary>
internal static class Reason
{
    private static readonly string[] Becauses = ["เนื่องจาก", "เนื่องด้วย", "เพราะ"];

    /// <returns>Empty when there are no words.</returns>
    public static string Of(string words, Speaker speaker) => words.Length == 0 ? "" : speaker.Say(Sentence(words), ("words", words));

    private static Sentence Sentence(string words) => Becauses.Any(because => words.StartsWith(because, StringComparison.Ordinal)) ? Wording.BecauseSaid
        : Becauses.Any(because => words.Contains(because, StringComparison.Ordinal)) ? Wording.BecauseInside
        : Wording.Because;
}
