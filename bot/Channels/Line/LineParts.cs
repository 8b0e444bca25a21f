using System.Collections.Immutable;
using System.Diagnostics;

namespace Pbms.Bot.Channels.Line;

/// <summary>LINE takes five message objects at once. More are joined, none dropped: words to words, then card beside card.</summary>
internal static class LineParts
{
    public const int MaxMessages = 5;
    public const int MaxTextUnits = 5000;
    public const int MaxAltTextUnits = 1500;
    private const int MaxBubbles = 12;

    /// <summary>LINE's limit is 50 KB, of 1,000 or 1,024; the rest is for the carousel round the bubbles.</summary>
    private const int MaxCarouselBytes = 49_800;

    public static ImmutableArray<LinePart> Fit(ImmutableArray<LinePart> parts)
    {
        parts = Join(Join(parts, JoinWords), JoinCards);
        return parts.Length <= MaxMessages ? parts : [.. parts[..(MaxMessages - 1)], InWords(parts[(MaxMessages - 1)..])];
    }

    // Only as many as have to be: an answer of five messages stays as it was meant.
    private static ImmutableArray<LinePart> Join(ImmutableArray<LinePart> parts, Func<LinePart, LinePart, LinePart?> join)
    {
        var surplus = parts.Length - MaxMessages;
        var joined = ImmutableArray.CreateBuilder<LinePart>(parts.Length);
        foreach (var part in parts)
        {
            if (surplus > 0 && joined.Count > 0 && join(joined[^1], part) is { } both)
            {
                joined[^1] = both;
                surplus--;
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined.ToImmutable();
    }

    private static LinePart.Text? JoinWords(LinePart first, LinePart second) =>
        first is LinePart.Text { Words: var a } && second is LinePart.Text { Words: var b } && a.Length + b.Length + 2 <= MaxTextUnits
            ? new LinePart.Text($"{a}\n\n{b}")
            : null;

    private static LinePart.Bubbles? JoinCards(LinePart first, LinePart second) =>
        first is LinePart.Bubbles a && second is LinePart.Bubbles b
        && a.Drawn.Length + b.Drawn.Length <= MaxBubbles && a.Weight + b.Weight <= MaxCarouselBytes
            ? new LinePart.Bubbles(
                [.. a.Drawn, .. b.Drawn], LineText.FitUnits($"{a.AltText}\n{b.AltText}", MaxAltTextUnits), a.Weight + b.Weight + 1)
            : null;

    // Beyond all that nothing fits but the words of it.
    private static LinePart.Text InWords(ImmutableArray<LinePart> parts) => new(LineText.FitUnits(
        string.Join("\n\n", parts.Select(part => part switch
        {
            LinePart.Text { Words: var words } => words,
            LinePart.Bubbles { AltText: var words } => words,
            _ => throw new UnreachableException($"LINE part {part.GetType().Name}"),
        })),
        MaxTextUnits));
}
