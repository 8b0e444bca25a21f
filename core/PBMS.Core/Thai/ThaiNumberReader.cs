namespace Pbms.Core.Thai;

/// <summary>Reads a number as Thai staff type it: 7,285 · ๗,๒๘๕ คน · 1.2 ล้าน · สองพันห้าร้อย · ได้ 5 ครั้งค่ะ.</summary>
public static class ThaiNumberReader
{
    private static readonly NumberReading.NotANumber Nothing = new();

    /// <summary>
    /// Reads the whole text as one number. What could be meant in two ways is <see cref="NumberReading.Unclear"/>, never a guess.
    /// No text makes it throw.
    /// </summary>
    public static NumberReading Read(string text)
    {
        var lead = NumberLead.Strip(WithoutManners(ThaiFolding.Fold(text)));
        if (IsDate(lead.Rest)) return Unclear(NumberDoubt.DateOrTime);

        var phrase = NumberPhrase.ReadFrom(lead.Rest);
        if (!phrase.IsNumber) return WithoutNumber(lead);
        if ((lead.Doubt ?? phrase.Doubt) is { } doubt) return Unclear(doubt);

        var (value, misspoken) = SpokenNumber.Sum(phrase.Tokens);
        if (misspoken is { } why) return Unclear(why);

        var trail = NumberTrail.Judge(lead.Rest.AsSpan(phrase.End));
        return trail.Doubt is { } unsure ? Unclear(unsure) : WithUnit(value, lead.Measure, trail.Unit);
    }

    private static ReadOnlySpan<char> WithoutManners(ReadOnlySpan<char> said)
    {
        while (true)
        {
            said = ThaiPoliteness.StripEnd(said);
            var tail = NumberManners.Tails.AtEnd(said);
            if (tail == 0) return said;
            said = said[..^tail];
        }
    }

    private static NumberReading WithoutNumber(NumberLead lead)
    {
        if (lead.Doubt is NumberDoubt.Fraction) return Unclear(NumberDoubt.Fraction);
        return HasFigures(lead.Rest) ? Unclear(NumberDoubt.AmongWords) : Nothing;
    }

    // พรุ่งนี้ is a date too, but nobody takes it for a number.
    private static bool IsDate(string said) => HasFigures(said) && DateScanner.At(said, 0, DateScan.InSentence) is not null;

    private static bool HasFigures(string said) => said.AsSpan().ContainsAnyInRange('0', '9');

    private static NumberReading WithUnit(decimal value, string? before, string? after)
    {
        if (before is null) return new NumberReading.Number(value, after);
        var saysTheSame = after is null or "%" || after.StartsWith("เปอร์เซ็น", StringComparison.Ordinal);
        return saysTheSame ? new NumberReading.Number(value, before) : Unclear(NumberDoubt.AmongWords);
    }

    private static NumberReading.Unclear Unclear(NumberDoubt doubt) => new(doubt);
}
