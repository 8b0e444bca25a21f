using DocumentFormat.OpenXml.Wordprocessing;

namespace Pbms.Publishing.Documents;

internal static class DocxSettings
{
    /// <summary>Word 2013 and later; without it Word opens the file in compatibility mode.</summary>
    private const string Version = "15";

    public static Settings Make() => new(
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = Version,
        }),
        new ThemeFontLanguages { Val = "en-US", Bidi = "th-TH" });
}
