using DocumentFormat.OpenXml.Wordprocessing;

namespace Pbms.Publishing.Documents;

/// <summary>A4 upright, or laid across for wide tables. In twentieths of a point.</summary>
internal static class DocxPage
{
    private const int Short = 11906;
    private const int Long = 16838;
    private const int BindingMargin = 1418;
    private const int Margin = 1134;

    /// <summary>Between the margins.</summary>
    public static int TextWidth(bool isWide) => (isWide ? Long : Short) - BindingMargin - Margin;

    public static SectionProperties Section(bool isWide) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = DocxFooter.Id },
        new PageSize
        {
            Width = (uint)(isWide ? Long : Short),
            Height = (uint)(isWide ? Short : Long),
            Orient = isWide ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
        },
        new PageMargin { Top = Margin, Bottom = Margin, Left = BindingMargin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 });

    /// <summary>Ends the pages before it, which are <paramref name="isWide"/> or not.</summary>
    public static Paragraph End(bool isWide) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Gap }, Section(isWide)));
}
