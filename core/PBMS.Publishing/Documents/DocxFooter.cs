using DocumentFormat.OpenXml.Wordprocessing;

namespace Pbms.Publishing.Documents;

/// <summary>At the foot of every page: the day of the data, and the page of how many.</summary>
internal static class DocxFooter
{
    public const string Id = "footer";

    public static Footer Make(string text)
    {
        var paragraph = new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Note }, new Justification { Val = JustificationValues.Center }),
            DocxText.Run($"{text} · หน้า "));
        paragraph.Append(Field("PAGE"), DocxText.Run("/"), Field("NUMPAGES"));
        return new Footer(paragraph);
    }

    private static SimpleField Field(string instruction) => new(DocxText.Run("1")) { Instruction = instruction };
}
