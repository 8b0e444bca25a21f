using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Pbms.Publishing.Report;

namespace Pbms.Publishing.Documents;

/// <summary>Title, language and day of the document. Written by hand: the packaging library would give the part a random name.</summary>
internal static class DocxProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Elements = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Add(WordprocessingDocument package, string title, RoundReport report)
    {
        var day = report.AsOf.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", Elements.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "xsi", Schema.NamespaceName),
            new XElement(Elements + "title", title),
            new XElement(Elements + "creator", report.Office),
            new XElement(Elements + "language", "th-TH"),
            new XElement(Terms + "created", new XAttribute(Schema + "type", "dcterms:W3CDTF"), day));
        using var part = package.AddCoreFilePropertiesPart().GetStream(FileMode.Create);
        properties.Save(part);
    }
}
