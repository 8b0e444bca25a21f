using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Channels.Line;

/// <summary>Draws a card as a bubble; a card too heavy for one goes on in the next.</summary>
internal static class LineCard
{
    /// <summary>LINE's limit is 30 KB, of 1,000 or 1,024.</summary>
    private const int MaxBubbleBytes = 29_900;

    private const int MaxTitleUnits = 300;

    /// <returns>At most <paramref name="maxPages"/> parts, unless what is asked alone needs more.</returns>
    public static IEnumerable<LinePart> Draw(Reply.Card card, int maxPages)
    {
        var title = LineText.FitUnits(LineText.Clean(card.Title), MaxTitleUnits);
        var blocks = card.Blocks.IsDefault ? [] : card.Blocks;
        // As nearly always; only what is too heavy is weighed piece by piece.
        return DrawPage(card, title, [.. blocks.SelectMany(block => LineBlocks.Draw(block))], 0, 1) is var whole and not LinePart.Bubbles { Weight: > MaxBubbleBytes }
            ? [whole]
            : DrawPages(card, title, [.. blocks.SelectMany(Pieces)], maxPages);
    }

    private static IEnumerable<LinePart> DrawPages(Reply.Card card, string title, ImmutableArray<LinePiece> pieces, int maxPages)
    {
        // Weighed with the longest page number there can be, and a piece in it.
        var frame = LineJson.Bytes(LineBubble.Draw($"{title} (99/99)", [LineFlex.Separator()], []));
        var buttons = LineChoices.Buttons(card.Buttons);
        var footer = buttons.IsEmpty ? 0 : LineJson.Bytes(LineBubble.Draw("", [], buttons));
        var pages = new LinePages(MaxBubbleBytes - frame, footer).Fit(pieces, maxPages, LeftOut);
        return pages.Select((page, index) => DrawPage(card, title, [.. page.Select(piece => piece.Component)], index, pages.Length));
    }

    private static IEnumerable<LinePiece> Pieces(CardBlock block) =>
        LineBlocks.Draw(block).Select(component => new LinePiece(component, stays: block is CardBlock.Question));

    private static LinePiece LeftOut(int count) => new(
        LineBlocks.Note(string.Create(
            CultureInfo.InvariantCulture, $"… ยังมีอีก {count:N0} รายการที่แสดงในข้อความนี้ไม่ได้")), stays: false);

    private static LinePart DrawPage(Reply.Card card, string title, ImmutableArray<JsonObject> components, int index, int count)
    {
        var heading = count == 1 ? title : string.Create(CultureInfo.InvariantCulture, $"{title} ({index + 1}/{count})").Trim();
        var buttons = index == count - 1 ? LineChoices.Buttons(card.Buttons) : [];
        var summary = LineText.FitUnits(LineText.Clean(card.Summary), LineParts.MaxAltTextUnits);
        if (heading.Length == 0 && components.IsEmpty && buttons.IsEmpty) return new LinePart.Text(summary);
        var bubble = LineBubble.Draw(heading, components, buttons);
        // The whole is told once, with the first bubble; the next ones are named.
        var altText = index == 0 && summary.Length > 0 ? summary : heading;
        return new LinePart.Bubbles([bubble], altText.Length > 0 ? altText : "–", LineJson.Bytes(bubble));
    }
}
