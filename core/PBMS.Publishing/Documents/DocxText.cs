using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Pbms.Publishing.Documents;

/// <summary>Paragraphs and runs.</summary>
internal static class DocxText
{
    public static Paragraph Paragraph(string text, string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    /// <summary>A little room after a table; without it two tables would run into one.</summary>
    public static Paragraph Gap() => new(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Gap }));

    public static Run Run(string text, RunProperties? properties = null)
    {
        var run = new Run();
        if (properties is not null) run.Append(properties);
        run.Append(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    // A control character in somebody's remark would make the whole document unreadable.
    private static string Printable(string text) => string.Concat(text.Where(letter => !char.IsControl(letter) && letter is not ('\uFFFE' or '\uFFFF')));
}
