using System.Diagnostics.CodeAnalysis;

namespace Pbms.Core.Thai;

/// <summary>What a typed text says as a date.</summary>
public abstract record DateReading
{
    private DateReading()
    {
    }

    /// <summary>It says this day.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "A keyword of Visual Basic only; nobody calls this from there.")]
    public sealed record Date(DateOnly Value) : DateReading;

    /// <summary>It is about a date, but which one must be asked.</summary>
    public sealed record Unclear(DateDoubt Doubt) : DateReading;

    /// <summary>It is not a date.</summary>
    public sealed record NotADate : DateReading;
}
