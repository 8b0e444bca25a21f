using System.Collections.Immutable;

namespace Pbms.Bot.Channels.Line;

/// <summary>Spreads the pieces of a card over as many bubbles as their bytes need; arithmetic only, nothing is drawn for it.</summary>
/// <param name="room">Bytes for pieces in one bubble.</param>
/// <param name="footer">Bytes of the buttons, which stand on the last bubble, together with what is asked if they fit.</param>
internal sealed class LinePages(int room, int footer)
{
    /// <summary>As many pages as it takes, or <paramref name="most"/> with the end of the list left out and a note of how much.</summary>
    public ImmutableArray<ImmutableArray<LinePiece>> Fit(ImmutableArray<LinePiece> pieces, int most, Func<int, LinePiece> note)
    {
        var whole = Split(pieces);
        if (whole.Length <= most) return whole;
        var asked = pieces[^Asked(pieces)..];
        var list = pieces[..^asked.Length];
        // Halving: a long list is tried a dozen times, not a thousand.
        var (fits, tooMany) = (0, list.Length);
        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            if (Cut(middle).Length <= most) fits = middle;
            else tooMany = middle;
        }

        return Cut(fits);

        ImmutableArray<ImmutableArray<LinePiece>> Cut(int kept) =>
            Split(kept == list.Length ? pieces : [.. list[..kept], note(list.Length - kept), .. asked]);
    }

    /// <summary>How many pieces at the end are what is asked.</summary>
    private static int Asked(ImmutableArray<LinePiece> pieces)
    {
        var asked = 0;
        while (asked < pieces.Length && pieces[^(asked + 1)].Stays) asked++;
        return asked;
    }

    private ImmutableArray<ImmutableArray<LinePiece>> Split(ImmutableArray<LinePiece> pieces)
    {
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<LinePiece>>();
        var (start, bytes) = (0, 0);
        var tail = pieces.Length - Asked(pieces);
        for (var index = 0; index < pieces.Length; index++)
        {
            if (index > start && bytes + Needed(pieces, index, tail) > room)
            {
                pages.Add(pieces[start..index]);
                (start, bytes) = (index, 0);
            }

            bytes += pieces[index].Bytes;
        }

        pages.Add(pieces[start..]);
        // Buttons that fit nowhere else have a bubble of their own.
        if (bytes > 0 && bytes + footer > room) pages.Add([]);
        return pages.ToImmutable();
    }

    private int Needed(ImmutableArray<LinePiece> pieces, int index, int tail)
    {
        if (index != tail && index != pieces.Length - 1) return pieces[index].Bytes;
        var together = pieces[index..].Sum(piece => piece.Bytes) + footer;
        return together <= room ? together : pieces[index].Bytes;
    }
}
