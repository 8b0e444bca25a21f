using System.Text.RegularExpressions;

namespace Pbms.Bot.Channels.Teams.Cards;

/// <summary>Keeps a TextBlock from reading Markdown where somebody only wrote words: "1. ประชุม" is no list, and "* มีข้อมูลสมมติ" no bullet.</summary>
internal static partial class PlainText
{
    private const char BlankThatIsNone = '\u00A0';

    public static string Of(string line) => ListMark().Replace(line, match => match.Value[..^1] + BlankThatIsNone).Replace("](", $"]{BlankThatIsNone}(", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?:[-+*]|[0-9]{1,9}[.)])[ \t]", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();
}
