using Pbms.Core.Planning;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>Brings a stored dialogue into today's world: what it was about may have changed since.</summary>
public static class Settling
{
    public static Dialogue Settle(Dialogue dialogue, Facts facts) => dialogue switch
    {
        Dialogue.Stranger or Dialogue.AskingConsent => new Dialogue.Idle(),
        // Left aside without a word in it, a draft is worth nothing; beginning again finds the same.
        Dialogue.Idle { Paused: { } draft } => new Dialogue.Idle(Kept(draft, each => each.HasNews(facts.Results), facts)),
        _ when Dialogue.DraftOf(dialogue) is { } draft && draft.All().Any(each => !StillHolds(each, facts)) => new Dialogue.Idle(Kept(draft, _ => true, facts)),
        Dialogue.AskingValue asking => asking with { Draft = Refreshed(asking.Draft, facts) },
        Dialogue.Reviewing reviewing => reviewing with { Draft = Refreshed(reviewing.Draft, facts) },
        _ => dialogue,
    };

    private static Draft? Kept(Draft draft, Func<Draft, bool> isWorth, Facts facts) =>
        draft.All().Where(each => StillHolds(each, facts) && isWorth(each)).Select(each => Refreshed(each, facts)).ToList() is [var first, .. var others]
            ? first.Over(others)
            : null;

    /// <summary>What the person has not touched follows what others have sent since.</summary>
    private static Draft Refreshed(Draft draft, Facts facts) => draft with
    {
        Entries = [.. draft.Entries.Select((entry, at) =>
            draft.IsOvertaken(at, facts.Results) && !draft.IsNews(at, facts.Results) ? StartSteps.Entry(draft.KeyOf(at), facts) : entry)],
    };

    /// <summary>The month is in the year at hand, the person still reports for the unit, and every line is still owed (decision 9).</summary>
    private static bool StillHolds(Draft draft, Facts facts) =>
        facts.Year.Year.Contains(draft.Month)
        && facts.Person!.ReportsFor.Contains(draft.OrgUnit)
        && draft.Entries.All(entry => facts.Year.Plan.ScheduleOf(entry.Line, draft.OrgUnit) is not null && IsReported(entry.Line, facts));

    private static bool IsReported(LineCode line, Facts facts) => facts.Year.Plan.Find(line) is { IsReported: true };
}
