using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>
/// What the person has begun at another account of theirs: LINE on the phone, Teams at the desk, one conversation of entries. It is copied
/// here and left there; what one of them sends is then no news in the other (<see cref="Draft.IsNews"/>).
/// </summary>
public static class Elsewhere
{
    /// <param name="month">Null for any.</param>
    /// <returns>Null when there is nothing that holds today and is not sent yet.</returns>
    public static Draft? Of(OrgUnitCode? unit, Month? month, Facts facts) => facts.Elsewhere
        .SelectMany(draft => draft.All())
        .Where(draft => (unit is null || draft.OrgUnit == unit) && (month is null || draft.Month == month) && !facts.For(draft.Month).Closed.Contains(draft.Month))
        .Select(draft => Settling.Today(draft, facts))
        .FirstOrDefault(draft => draft is not null);

    /// <summary>Lines still open here are filled in with what was answered there; what was answered here stays.</summary>
    /// <returns>The draft, and the numbers of the lines filled in, from 1.</returns>
    public static (Draft Draft, ImmutableArray<int> Taken) Into(Draft here, Facts facts)
    {
        if (Of(here.OrgUnit, here.Month, facts) is not { } there) return (here, []);
        var (filled, taken) = (here, ImmutableArray.CreateBuilder<int>());
        for (var at = 0; at < here.Entries.Length; at++)
        {
            var answered = Enumerable.Range(0, there.Entries.Length).FirstOrDefault(other => there[other].Line == here[at].Line && IsAnswered(there, other, facts), -1);
            if (answered < 0 || here[at].IsHeld || here.IsNews(at, facts.Results)) continue;
            filled = filled.With(at, there[answered] with { Evidence = [.. here[at].Evidence.Union(there[answered].Evidence)] });
            taken.Add(at + 1);
        }

        return (filled, taken.ToImmutable());
    }

    private static bool IsAnswered(Draft draft, int at, Facts facts) => draft[at].IsHeld || draft.IsNews(at, facts.Results) || draft.HasEvidence(at, facts.Results);
}
