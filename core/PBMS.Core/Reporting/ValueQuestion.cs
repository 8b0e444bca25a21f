namespace Pbms.Core.Reporting;

/// <summary>Something about a typed value that is asked once, never refused (DOMAIN §5). All figures in the line's unit of measure.</summary>
public abstract record ValueQuestion
{
    private ValueQuestion(string code) => Code = code;

    /// <summary>Kept with the submission when the reporter says that the value is right.</summary>
    public string Code { get; }

    /// <summary>The number could be this month's own result or the cumulative one.</summary>
    /// <param name="CumulativeIfMonth">What the cumulative becomes if it is this month's.</param>
    /// <param name="MonthIfCumulative">What this month's is if it is the cumulative.</param>
    public sealed record TwoReadings(decimal Typed, decimal CumulativeIfMonth, decimal MonthIfCumulative) : ValueQuestion("two_readings");

    /// <summary>The result goes past the target of the whole year (63,352 against 28,000, §3.2.2).</summary>
    public sealed record AboveAnnual(decimal Standing, decimal Annual) : ValueQuestion("above_annual");

    /// <summary>A percentage or level lower than the one reported before.</summary>
    public sealed record Falls(decimal Before) : ValueQuestion("falls");

    /// <summary>Unlike all earlier months of the unit's own year.</summary>
    public sealed record UnlikeHistory(decimal Smallest, decimal Largest, int Months) : ValueQuestion("unlike_history");
}
