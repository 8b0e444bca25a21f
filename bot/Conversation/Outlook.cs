using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation;

/// <summary>What the scores become if a draft is sent as it stands.</summary>
public sealed class Outlook
{
    private readonly Facts facts;
    private readonly Draft draft;

    public Outlook(Facts facts, Draft draft)
    {
        (this.facts, this.draft) = (facts, draft);
        Results = Enumerable.Range(0, draft.Entries.Length)
            .Where(at => draft[at] is { Value: not null, IsHeld: false })
            .Aggregate(facts.Results, (book, at) => book.With(draft.KeyOf(at), RevisionOf(draft, at, facts)));
        Scorecards = facts.Scorecards(Results, draft.Month);
    }

    public ResultBook Results { get; }

    public Scorecards Scorecards { get; }

    public OrgUnit OrgUnit => facts.Year.OrgChart[draft.OrgUnit];

    public LineScore Line(int at) => Scorecards.Of(facts.Year.Plan[draft[at].Line], draft.OrgUnit);

    /// <summary>A value that falls short needs a reason (DOMAIN §5), unless the person has put it off.</summary>
    public bool NeedsReason(int at) => draft[at] is { Value: not null, Reason: null, IsHeld: false } && Line(at).IsShort;

    public ScoreNode OrgUnitScore() => Scorecards.Of(OrgUnit);

    /// <summary>The unit's division, where it is more than this one unit; else null.</summary>
    public ScoreNode? Division() => OrgUnit.Parent is { } code && facts.Year.OrgChart.ChildrenOf(code).Skip(1).Any()
        ? Scorecards.Of(facts.Year.OrgChart[code])
        : null;

    public static int RevisionsOf(Draft draft, int at, Facts facts) => facts.Results.Find(draft.KeyOf(at))?.Revisions.Length ?? 0;

    public static Revision RevisionOf(Draft draft, int at, Facts facts) => new(
        draft[at].Value ?? 0,
        facts.Person?.Id ?? new PersonId(""),
        facts.Now,
        facts.Account.Channel,
        draft[at].Reason,
        facts.Year.Calendar.IsLate(draft.Month, facts.Today),
        Confirmed: draft[at].Confirmed);
}
