using Pbms.Core.Periods;

namespace Pbms.Publishing.Report;

/// <summary>A value as a unit gave it, current on the report's day. No person is named: the report is published.</summary>
/// <param name="Revisions">How many times it was given.</param>
public sealed record SubmittedValue(
    Month Month,
    string UnitCode,
    string UnitName,
    string LineCode,
    string LineName,
    decimal Value,
    string UnitOfMeasure,
    DateTimeOffset At,
    bool IsLate,
    bool IsAssumed,
    int Revisions,
    string? ReasonClass,
    string? Words,
    DateOnly? PromisedOn);
