using Pbms.Bot.Conversation.Errands;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>Brings a stored dialogue into today's world: months, plans and duties may have changed since (decision 9).</summary>
public static class Settling
{
    /// <returns>The dialogue as it holds now, and what the person must hear first; null when nothing.</returns>
    public static (Dialogue Dialogue, string? News) Settle(Dialogue dialogue, Facts facts)
    {
        if (dialogue is Dialogue.Stranger or Dialogue.AskingConsent) return (new Dialogue.Idle(), null);
        // Before anything of it is shown or taken, whatever was said.
        if (dialogue is Dialogue.OnErrand { Errand: var errand } && !ErrandSteps.May(errand, YearMeant.InHand(dialogue, facts))) return (Settle(new Dialogue.Idle(Dialogue.DraftOf(dialogue)), facts).Dialogue, Phrases.ErrandOver);
        if (Dialogue.DraftOf(dialogue) is not { } draft) return (dialogue, null);
        var others = draft.All().Skip(1).Select(each => Today(each, facts)).OfType<Draft>().ToList();
        if (Standing(draft, facts) is not { } standing) return (new Dialogue.Idle(Chain(others)), Phrases.DraftDropped);
        var current = standing.Over(others);
        // Left aside without a word of its own, a draft is worth nothing: beginning again finds the same.
        if (dialogue is Dialogue.Idle && !current.IsWorthKeeping(facts.For(draft.Month).Results)) return (new Dialogue.Idle(Chain(others)), null);
        return HasSameLines(draft, current) ? (Dialogue.With(dialogue, current), null) : (Restarted(dialogue, Standing(Dialogue.Kept(dialogue)!, facts)!.Over(others), facts), Phrases.PlanChanged);
    }

    /// <summary>A draft as it holds now; null when it does not hold any more, or says nothing new.</summary>
    public static Draft? Today(Draft draft, Facts facts) =>
        Standing(draft, facts) is { } standing && standing.IsWorthKeeping(facts.For(draft.Month).Results) ? standing : null;

    /// <summary>The draft by the facts of its own year; null when that year is gone, or the person does not report for the unit any more.</summary>
    private static Draft? Standing(Draft draft, Facts facts) =>
        facts.In(draft.Month) is { } own && own.Person!.ReportsFor.Contains(draft.OrgUnit) && own.Year.OrgChart.Find(draft.OrgUnit) is not null
            ? UpToDate(draft, own)
            : null;

    /// <summary>Today's due lines with the answers given so far; what the person has not touched follows what others have sent since.</summary>
    private static Draft UpToDate(Draft draft, Facts facts)
    {
        var answers = draft.Entries.ToDictionary(entry => entry.Line);
        var rebuilt = StartSteps.Fresh(draft.OrgUnit, draft.Month, facts);
        var merged = rebuilt with { Entries = [.. rebuilt.Entries.Select(entry => answers.GetValueOrDefault(entry.Line, entry))] };
        var current = merged with { Entries = [.. merged.Entries.Select((entry, at) => IsUntouched(merged, at, facts) ? rebuilt[at] : entry)] };
        // Lines taken up ahead of plan are not among today's; they stay as long as the unit carries them.
        var early = draft.Entries.Where(entry => EarlySteps.IsEarly(entry.Line, draft, facts) && rebuilt.Entries.All(due => due.Line != entry.Line));
        return current with { Entries = [.. current.Entries, .. early] };
    }

    /// <summary>The person has said nothing of their own about it, and it has been revised or sent back since.</summary>
    private static bool IsUntouched(Draft draft, int at, Facts facts) =>
        !draft.IsNews(at, facts.Results) && !draft[at].IsSkipped && draft[at].Doubt is null && draft[at].Evidence.IsEmpty
        && (draft.IsOvertaken(at, facts.Results) || (draft[at].Value is not null && draft.IsSentBack(at, facts.Results)));

    private static bool HasSameLines(Draft left, Draft right) =>
        left.Entries.Select(entry => entry.Line).SequenceEqual(right.Entries.Select(entry => entry.Line));

    private static Draft? Chain(List<Draft> drafts) => drafts is [var first, .. var others] ? first.Over(others) : null;

    private static Dialogue Restarted(Dialogue dialogue, Draft draft, Facts facts) => dialogue switch
    {
        Dialogue.Idle or Dialogue.ChoosingOrgUnit => Dialogue.With(dialogue, draft),
        _ => Questions.Next(draft, facts),
    };
}
