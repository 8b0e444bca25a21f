using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation;

/// <summary>What a reporter has filled in for one unit and month and not yet sent.</summary>
public sealed record Draft(OrgUnitCode OrgUnit, Month Month, ImmutableArray<DraftEntry> Entries)
{
    public DraftEntry this[int at] => Entries[at];

    public ObligationKey KeyOf(int at) => new(Entries[at].Line, OrgUnit, Month);

    public Draft With(int at, DraftEntry entry) => this with { Entries = Entries.SetItem(at, entry) };

    /// <summary>The entry says something that has not been sent.</summary>
    public bool IsNews(int at, ResultBook results) =>
        Entries[at].Value is { } value
        && (results.Find(KeyOf(at)) is not { Current: var current } || current.Value != value || current.Reason != Entries[at].Reason);

    public bool HasNews(ResultBook results) => Enumerable.Range(0, Entries.Length).Any(at => IsNews(at, results));

    // Records compare arrays by reference; a draft is equal when what is in it is.
    public bool Equals(Draft? other) =>
        other is not null && OrgUnit == other.OrgUnit && Month == other.Month && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => HashCode.Combine(OrgUnit, Month, Entries.Length);
}
