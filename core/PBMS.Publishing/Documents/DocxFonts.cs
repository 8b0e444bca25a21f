using DocumentFormat.OpenXml.Wordprocessing;

namespace Pbms.Publishing.Documents;

/// <summary>The letters of Thai government papers, and what to take where they are missing.</summary>
internal static class DocxFonts
{
    /// <summary>The standard of government papers, ratified by the cabinet on 7 September 2553.</summary>
    public const string Name = "TH Sarabun New";

    // Its older name first, then the same design as published by Google; all three are drawn alike.
    private const string Alternatives = "TH SarabunPSK,TH Sarabun PSK,Sarabun";

    public static Fonts Make() => new(new Font(
        new AltName { Val = Alternatives },
        new FontCharSet { Val = "DE" },
        new FontFamily { Val = FontFamilyValues.Swiss },
        new Pitch { Val = FontPitchValues.Variable })
    {
        Name = Name,
    });

    /// <summary>Latin and Thai letters alike; Word takes the complex-script font for Thai.</summary>
    public static RunFonts Everywhere => new() { Ascii = Name, HighAnsi = Name, ComplexScript = Name, EastAsia = Name };
}
