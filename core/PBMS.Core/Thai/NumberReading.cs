namespace Pbms.Core.Thai;

/// <summary>What a typed text says as a number.</summary>
public abstract record NumberReading
{
    private NumberReading()
    {
    }

    /// <summary>It says this number and nothing else could be meant.</summary>
    /// <param name="Value">Zero or more, below 10^15, at most four decimals when typed in figures.</param>
    /// <param name="Unit">The words after the number (or ร้อยละ, ระดับ before it) as typed, "คน"; null when there are none.
    /// The caller compares it with the unit of measure of the line.</param>
    public sealed record Number(decimal Value, string? Unit) : NumberReading;

    /// <summary>There is a number in it that could be read in more than one way: ask, never guess.</summary>
    public sealed record Unclear(NumberDoubt Doubt) : NumberReading;

    /// <summary>It is not about a number.</summary>
    public sealed record NotANumber : NumberReading;
}
