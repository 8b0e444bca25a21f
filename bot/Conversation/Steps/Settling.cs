using Pbms.Core.Planning;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>Brings a stored dialogue into today's world: what it was about may have changed since.</summary>
public static class Settling
{
    public static Dialogue Settle(Dialogue dialogue, Facts facts) => dialogue switch
    {
        Dialogue.Stranger or Dialogue.AskingConsent => new Dialogue.Idle(),
        _ when Dialogue.DraftOf(dialogue) is { } draft && draft.All().Any(each => !StillHolds(each, facts)) => new Dialogue.Idle(Kept(draft, facts)),
        _ => dialogue,
    };

    private static Draft? Kept(Draft draft, Facts facts) =>
        draft.All().Where(each => StillHolds(each, facts)).ToList() is [var first, .. var others] ? first.Over(others) : null;

    /// <summary>The month is in the year at hand, the person still reports for the unit, and every line is still owed (decision 9).</summary>
    private static bool StillHolds(Draft draft, Facts facts) =>
        facts.Year.Year.Contains(draft.Month)
        && facts.Person!.ReportsFor.Contains(draft.OrgUnit)
        && draft.Entries.All(entry => facts.Year.Plan.ScheduleOf(entry.Line, draft.OrgUnit) is not null && IsReported(entry.Line, facts));

    private static bool IsReported(LineCode line, Facts facts) => facts.Year.Plan.Find(line) is { IsReported: true };
}
