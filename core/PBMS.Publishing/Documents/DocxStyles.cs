using DocumentFormat.OpenXml.Wordprocessing;

namespace Pbms.Publishing.Documents;

/// <summary>How each kind of paragraph looks. Sizes in half points, spaces in twentieths of a point.</summary>
internal static class DocxStyles
{
    public const string Body = "BodyText";
    public const string Item = "ListItem";
    public const string Note = "Note";
    public const string Caption = "Caption";
    public const string Cell = "TableCell";
    public const string Gap = "Gap";

    private const int BodySize = 32;

    // One and a half centimetres.
    private const string FirstLine = "851";

    public static Styles Make() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(DocxFonts.Everywhere, Size(BodySize), SizeCs(BodySize), Language())), new ParagraphPropertiesDefault()),
        Style("Normal", "Normal", new StyleParagraphProperties(), null),
        Style("Title", "Title", Spaced(0, 0, JustificationValues.Center, keepNext: true), Bold(40)),
        Style("Heading1", "heading 1", Outlined(0, 240, 80), Bold(34)),
        Style("Heading2", "heading 2", Outlined(1, 200, 60), Bold(32)),
        Style("Heading3", "heading 3", Outlined(2, 160, 40), Bold(32)),
        Style(Body, "Body Text", Indented(new Indentation { FirstLine = FirstLine }), null),
        Style(Item, "List Item", Indented(new Indentation { Left = "567", FirstLine = "284" }), null),
        Style(Note, "Note", Spaced(40, 40, JustificationValues.Left, keepNext: false), Plain(26, "595959")),
        Style(Caption, "caption", Spaced(200, 80, JustificationValues.Left, keepNext: true), Bold(32)),
        Style(Cell, "Table Cell", Spaced(0, 0, JustificationValues.Left, keepNext: false), Plain(28)),
        Style(Gap, "Gap", Spaced(0, 0, JustificationValues.Left, keepNext: false), Plain(16)));

    public static FontSize Size(int halfPoints) => new() { Val = $"{halfPoints}" };

    public static FontSizeComplexScript SizeCs(int halfPoints) => new() { Val = $"{halfPoints}" };

    /// <summary>Thai as the complex-script language: Word then breaks lines by its Thai dictionary.</summary>
    public static Languages Language() => new() { Val = "en-US", EastAsia = "en-US", Bidi = "th-TH" };

    private static Style Style(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties? run)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal" ? true : null };
        style.Append(new StyleName { Val = name });
        if (id != "Normal") style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        style.Append(paragraph);
        if (run is not null) style.Append(run);
        return style;
    }

    private static StyleParagraphProperties Outlined(int level, int before, int after)
    {
        var paragraph = Spaced(before, after, JustificationValues.Left, keepNext: true);
        paragraph.OutlineLevel = new OutlineLevel { Val = level };
        return paragraph;
    }

    // Thai distribution fills the line without stretching the gaps between words, of which Thai has few.
    private static StyleParagraphProperties Indented(Indentation indentation) => new(
        new SpacingBetweenLines { Before = "40", After = "40" }, indentation, new Justification { Val = JustificationValues.ThaiDistribute });

    private static StyleParagraphProperties Spaced(int before, int after, JustificationValues justification, bool keepNext)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepNext) paragraph.Append(new KeepNext(), new KeepLines());
        paragraph.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" }, new Justification { Val = justification });
        return paragraph;
    }

    private static StyleRunProperties Bold(int size) => new(new Bold(), new BoldComplexScript(), Size(size), SizeCs(size));

    private static StyleRunProperties Plain(int size, string? colour = null)
    {
        var run = new StyleRunProperties();
        if (colour is not null) run.Append(new Color { Val = colour });
        run.Append(Size(size), SizeCs(size));
        return run;
    }
}
