using System.Collections.Immutable;
using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>What those who report for a unit are told about it.</summary>
public sealed record UnitNews(
    ImmutableArray<News<Submission>> SentBack,
    ImmutableArray<News<OpenPromise>> Promises,
    ImmutableArray<News<PlannerQuestion>> Answers,
    ImmutableArray<News<OwedMonth>> Owed)
{
    public bool IsEmpty => SentBack.IsEmpty && Promises.IsEmpty && Answers.IsEmpty && Owed.IsEmpty;
}
