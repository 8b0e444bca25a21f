using Pbms.Core.Planning;

namespace Pbms.Publishing.Report;

/// <summary>A due line of one unit below its target.</summary>
/// <param name="Activity">With the headings it stands under, so that it is understood alone.</param>
/// <param name="Result">Null when nobody reported it, which is not zero.</param>
/// <param name="ReasonClass">Code of its class; null when no reason was given.</param>
/// <param name="Words">The reporter's own words; may be empty.</param>
/// <param name="Months">For how many months in a row up to this one the same class was given; 0 without a reason.</param>
/// <param name="IsLinear">The target is exactly n/12 of the annual one and nothing is done: linear target for stepwise work (§3.1.1).</param>
public sealed record Shortfall(
    PlanPart Part,
    string UnitCode,
    string UnitName,
    string LineCode,
    string Number,
    string Activity,
    bool IsAssumed,
    Amount Target,
    Amount? Result,
    string? ReasonClass,
    string Words,
    DateOnly? PromisedOn,
    int Months,
    bool IsLinear)
{
    public string StarredActivity => Star.After(Activity, IsAssumed);
}
