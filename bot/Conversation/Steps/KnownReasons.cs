using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>Reasons that need not be typed again: last month's for the same line, and those given for other lines of the report.</summary>
public static class KnownReasons
{
    /// <summary>More would crowd out the classes.</summary>
    private const int MostOffered = 2;

    public static CarriedReason? LastMonth(Draft draft, int at, Facts facts) =>
        ReasonHistory.Before(facts.Results, facts.ResultsBefore, draft[at].Line, draft.OrgUnit, draft.Month);

    /// <summary>The reason a tap names; null when it is not there any more. A promised day that has passed is not promised again.</summary>
    public static ShortfallReason? Of(Command.SameReason same, Draft draft, int at, Facts facts)
    {
        var reason = same.At is { } other ? draft.Entries.ElementAtOrDefault(other)?.Reason : LastMonth(draft, at, facts)?.Reason;
        return reason is { PromisedOn: { } day } && day < facts.Today ? reason with { PromisedOn = null } : reason;
    }

    public static ImmutableArray<Choice> Choices(Draft draft, int at, Facts facts)
    {
        var question = ActionText.Question(draft, at);
        return
        [
            .. LastMonth(draft, at, facts) is null ? ImmutableArray<Choice>.Empty : [new Choice(Phrases.LikeLastMonth, ActionText.Of(Verb.SameReason, null, question))],
            .. Enumerable.Range(0, draft.Entries.Length)
                .Where(other => other != at && draft[other].Reason is not null)
                .DistinctBy(other => draft[other].Reason)
                .TakeLast(MostOffered)
                .Select(other => new Choice(Phrases.LikeNumber(other + 1), ActionText.Of(Verb.SameReason, $"{other}", question))),
        ];
    }

    /// <summary>The other entries that fall short and have no reason yet.</summary>
    public static ImmutableArray<int> AlsoShort(Draft draft, int at, Facts facts)
    {
        var outlook = new Outlook(facts, draft);
        return [.. Enumerable.Range(0, draft.Entries.Length).Where(other => other != at && outlook.NeedsReason(other))];
    }
}
