using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Pbms.Publishing.Pictures;
using Picture = Pbms.Publishing.Pictures.Picture;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Pics = DocumentFormat.OpenXml.Drawing.Pictures;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Pbms.Publishing.Documents;

/// <summary>Charts as pictures in the text, each with words for those who do not see it.</summary>
internal sealed class DocxPictures(MainDocumentPart main)
{
    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const long EmusPerTwentieth = 635;

    // 21 cm.
    private const long Highest = 7_560_000;

    private uint count;

    public Paragraph Add(BarChart chart)
    {
        count++;
        // The caption stands above it in the text.
        var picture = BarPicture.Draw(chart with { Title = "", Footer = "" });
        var id = $"chart{count}";
        using (var png = new MemoryStream(picture.Png)) main.AddImagePart(ImagePartType.Png, id).FeedData(png);
        var (width, height) = Size(picture);
        return new Paragraph(new Run(new Drawing(Inline(chart, id, width, height))));
    }

    /// <summary>As wide as the text, unless it would then not stand on one page with its caption.</summary>
    private static (long Width, long Height) Size(Picture picture)
    {
        var width = DocxPage.TextWidth(isWide: false) * EmusPerTwentieth;
        var height = width * picture.Height / picture.Width;
        return height <= Highest ? (width, height) : (Highest * picture.Width / picture.Height, Highest);
    }

    private Inline Inline(BarChart chart, string id, long width, long height) => new(
        new Extent { Cx = width, Cy = height },
        new DocProperties { Id = count, Name = id, Title = chart.Title, Description = chart.AlternativeText },
        new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
        new Graphic(new GraphicData(Picture(id, width, height)) { Uri = PictureUri }))
    {
        DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
    };

    private Pics.Picture Picture(string id, long width, long height) => new(
        new Pics.NonVisualPictureProperties(
            new Pics.NonVisualDrawingProperties { Id = count, Name = id },
            new Pics.NonVisualPictureDrawingProperties()),
        new Pics.BlipFill(new Blip { Embed = id }, new Stretch(new FillRectangle())),
        new Pics.ShapeProperties(
            new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = width, Cy = height }),
            new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
}
