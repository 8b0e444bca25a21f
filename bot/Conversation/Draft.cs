using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation;

/// <summary>What a reporter has filled in for one unit and month and not yet sent.</summary>
/// <param name="Others">Drafts of other units, left aside while this one is in hand; they hold none themselves.</param>
public sealed record Draft(OrgUnitCode OrgUnit, Month Month, ImmutableArray<DraftEntry> Entries, ImmutableArray<Draft> Others = default)
{
    /// <summary>What is left when this one is sent or thrown away; null when nothing is.</summary>
    public Draft? Rest() => Others.IsDefaultOrEmpty ? null : Others[0].Over(Others.Skip(1));

    /// <summary>This draft and the ones left aside, each by itself.</summary>
    public IEnumerable<Draft> All() => Others.IsDefaultOrEmpty ? [this with { Others = default }] : [this with { Others = default }, .. Others];

    /// <summary>This draft in hand, with others left aside; one of the same unit and month among them gives way.</summary>
    public Draft Over(IEnumerable<Draft> aside) => this with { Others = [.. aside.Where(draft => (draft.OrgUnit, draft.Month) != (OrgUnit, Month))] };

    public DraftEntry this[int at] => Entries[at];

    public ObligationKey KeyOf(int at) => new(Entries[at].Line, OrgUnit, Month);

    public Draft With(int at, DraftEntry entry) => this with { Entries = Entries.SetItem(at, entry) };

    /// <summary>The entry says something other than what it was filled in over, and than what stands now.</summary>
    public bool IsNews(int at, ResultBook results) => (Entries[at], results.Find(KeyOf(at))) switch
    {
        ({ Value: null } or { IsHeld: true }, _) => false,
        var (entry, sent) when Stands(entry, sent) => false,
        ({ Over: 0 }, _) or (_, null) => true,
        var (entry, sent) when AnswersSendBack(entry, sent) => true,
        var (entry, sent) => sent.Revisions[Math.Min(entry.Over, sent.Revisions.Length) - 1] is var before && (before.Value != entry.Value || before.Reason != entry.Reason),
    };

    /// <summary>The value was sent back, and nobody has answered that, here or elsewhere.</summary>
    public bool IsSentBack(int at, ResultBook results) =>
        results.Find(KeyOf(at)) is { SentBack: not null } sent && !(Entries[at] is { Value: not null, IsHeld: false } && AnswersSendBack(Entries[at], sent));

    /// <summary>Nothing has been reported for it, here or before; a value that waits for its reason is not.</summary>
    public bool IsUnreported(int at, ResultBook results) => (Entries[at].Value is null || Entries[at].IsHeld) && results.Find(KeyOf(at)) is null;

    /// <summary>Somebody else has given the line a value since this was filled in.</summary>
    public bool IsOvertaken(int at, ResultBook results) => (results.Find(KeyOf(at))?.Revisions.Length ?? 0) > Entries[at].Over;

    /// <summary>There is a file to go with a value, sent before or now.</summary>
    public bool HasEvidence(int at, ResultBook results) => !IsUnreported(at, results) && !Entries[at].IsHeld && HasFiles(at, results);

    /// <summary>There is something of the line that cannot be sent yet: a value without its reason, a file without a value.</summary>
    public bool Waits(int at, ResultBook results) => Entries[at].IsHeld || (IsUnreported(at, results) && HasFiles(at, results));

    /// <summary>There is something to send.</summary>
    public bool HasNews(ResultBook results) => Enumerable.Range(0, Entries.Length).Any(at => IsNews(at, results) || HasEvidence(at, results));

    /// <summary>There is something in it that the person has given and not sent.</summary>
    public bool IsWorthKeeping(ResultBook results) =>
        HasNews(results) || Entries.Any(entry => entry.Doubt is not null) || Enumerable.Range(0, Entries.Length).Any(at => Waits(at, results));

    private bool HasFiles(int at, ResultBook results) => !Entries[at].Evidence.All(file => results.Find(KeyOf(at))?.Evidence.Contains(file) is true);

    /// <summary>The same was sent meanwhile: over the person's other channel, or by a colleague.</summary>
    private static bool Stands(DraftEntry entry, Submission? sent) =>
        sent is { SentBack: null } && sent.Revisions.Length > entry.Over && sent.Current.Value == entry.Value && sent.Current.Reason == entry.Reason;

    private static bool AnswersSendBack(DraftEntry entry, Submission sent) => sent.SentBack is not null && entry.Returns == sent.SendBacks.Length;

    // Records compare arrays by reference; a draft is equal when what is in it is.
    public bool Equals(Draft? other) =>
        other is not null && OrgUnit == other.OrgUnit && Month == other.Month && Entries.SequenceEqual(other.Entries) && All().Skip(1).SequenceEqual(other.All().Skip(1));

    public override int GetHashCode() => HashCode.Combine(OrgUnit, Month, Entries.Length);
}
