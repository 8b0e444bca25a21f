using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>A month left unreported stays open until the admin closes it (DOMAIN §5): it is named, and a tap away.</summary>
public static class EarlierMonths
{
    /// <summary>LINE shows at most thirteen quick replies.</summary>
    private const int MostChoices = 13;

    /// <summary>Adds the latest month before the draft's that still lacks something, with a button to report it.</summary>
    public static StepResult Offer(StepResult step, Draft draft, Facts facts)
    {
        if (Before(draft.OrgUnit, draft.Month, facts) is not { } left) return step;
        var button = new Choice(Phrases.ReportMonth(left.Month), ActionText.Of(Verb.Report, $"{draft.OrgUnit}/{left.Month}"));
        var last = step.Replies[^1];
        var offered = last with { Choices = [.. last.Choices.Take(MostChoices - 1), button] };
        return step with { Replies = [new Reply.Words(Phrases.EarlierMonth(left.Month, left.Lines)), .. step.Replies.RemoveAt(step.Replies.Length - 1), offered] };
    }

    private static (Month Month, int Lines)? Before(OrgUnitCode unit, Month month, Facts facts) =>
        Enumerable.Range(1, facts.Year.Year.NumberOf(month) - 1)
            .Select(facts.Year.Year.MonthAt)
            // Of the year before, the month that is mended while this year begins.
            .Prepend(facts.Year.Year.FirstMonth.Plus(-1))
            .Select(earlier => (Month: earlier, Facts: facts.In(earlier)))
            .Where(earlier => earlier.Facts is { } own && !own.Closed.Contains(earlier.Month))
            .Select(earlier => ((Month Month, int Lines)?)(earlier.Month, StartSteps.Fresh(unit, earlier.Month, earlier.Facts!).Entries.Count(entry => entry.Value is null)))
            .LastOrDefault(earlier => earlier!.Value.Lines > 0);
}
