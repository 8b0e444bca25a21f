using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;

namespace Pbms.Core.Reporting;

/// <summary>All questions to planners of one fiscal year. Immutable, like the <see cref="ResultBook"/>.</summary>
public sealed class QuestionBook
{
    private readonly ImmutableDictionary<Guid, PlannerQuestion> byId;
    private readonly ImmutableDictionary<(LineCode Line, OrgUnitCode OrgUnit), ImmutableSortedSet<PlannerQuestion>> byCarrier;

    private QuestionBook(
        ImmutableDictionary<Guid, PlannerQuestion> byId,
        ImmutableDictionary<(LineCode, OrgUnitCode), ImmutableSortedSet<PlannerQuestion>> byCarrier) =>
        (this.byId, this.byCarrier) = (byId, byCarrier);

    public static QuestionBook Empty { get; } = new(
        ImmutableDictionary<Guid, PlannerQuestion>.Empty,
        ImmutableDictionary<(LineCode, OrgUnitCode), ImmutableSortedSet<PlannerQuestion>>.Empty);

    public QuestionBook With(PlannerQuestion question)
    {
        var carrier = (question.Line, question.OrgUnit);
        var asked = byCarrier.GetValueOrDefault(carrier) ?? ImmutableSortedSet.Create<PlannerQuestion>(OldestFirst);
        if (byId.TryGetValue(question.Id, out var before)) asked = asked.Remove(before);
        return new(byId.SetItem(question.Id, question), byCarrier.SetItem(carrier, asked.Add(question)));
    }

    public PlannerQuestion? Find(Guid id) => byId.GetValueOrDefault(id);

    /// <summary>What was asked about a unit's line this year, oldest first.</summary>
    public IReadOnlyList<PlannerQuestion> Of(LineCode line, OrgUnitCode orgUnit) =>
        byCarrier.TryGetValue((line, orgUnit), out var asked) ? asked : [];

    private static readonly Comparer<PlannerQuestion> OldestFirst =
        Comparer<PlannerQuestion>.Create((left, right) => (left.At, left.Id).CompareTo((right.At, right.Id)));
}
