using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Core.Reminders;

/// <summary>What summaries of one occasion are made from.</summary>
/// <param name="Year">As configured; as it was frozen, after the cut-off.</param>
/// <param name="Results">As they stand; as they were frozen, after the cut-off.</param>
/// <param name="Before">The round before, as it was published where it has been; null in the first round.</param>
public sealed record SummaryFigures(SummaryOccasion Occasion, PlanYear Year, ResultBook Results, Scorecards? Before);
