using Pbms.Core.Periods;
using Pbms.Core.Scoring;

namespace Pbms.Publishing.Report;

/// <summary>One line of table 1 or 3.</summary>
/// <param name="Depth">0 directly under the project; one more for each line it stands under.</param>
/// <param name="IsPartOfSum">Already counted in the line above it; its figures are printed in parentheses (T1 4.1).</param>
/// <param name="IsAssumed">The source does not name the line.</param>
/// <param name="Target">Cumulative target of the round; null when nothing is planned by then.</param>
/// <param name="Result">Cumulative result; null when nobody reported, which is not zero.</param>
/// <param name="State">Null for a heading.</param>
/// <param name="RawPercent">100 × result ÷ target, uncapped.</param>
/// <param name="Reported">How many of the <paramref name="Carriers"/> have reported the round's last month.</param>
/// <param name="Carriers">Units that carry the line or lines it is the sum of; each counts once.</param>
/// <param name="IsOfProvinces">All carriers are provinces.</param>
public sealed record LineRow(
    string Code,
    string Number,
    string Name,
    int Depth,
    bool IsPartOfSum,
    bool IsAssumed,
    Amount? Annual,
    Amount? Target,
    Amount? Result,
    LineState? State,
    Month? FirstDue,
    ShownPercent? RawPercent,
    ShownPercent? AnnualPercent,
    int Reported,
    int Carriers,
    bool IsOfProvinces)
{
    public string StarredName => Star.After(Name, IsAssumed);

    public bool IsUnreported => State is LineState.Due && Result is null;
}
