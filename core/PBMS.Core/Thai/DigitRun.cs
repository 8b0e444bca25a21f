namespace Pbms.Core.Thai;

/// <summary>A run of one to four digits in a date.</summary>
internal readonly record struct DigitRun(int Value, int Length, int End)
{
    private const int Longest = 4;

    /// <summary>The run at <paramref name="at"/>; its length is 0 where there is none or it is too long for a date.</summary>
    public static DigitRun At(string text, int at)
    {
        var end = at;
        var value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            if (end - at == Longest) return default;
            value = (value * 10) + (text[end++] - '0');
        }

        return new DigitRun(value, end - at, end);
    }

    /// <summary>Could it be a day or a month?</summary>
    public bool IsShort => Length is 1 or 2;
}
