using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Conversation.Errands;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>What can be tapped under the status of something: what stands below it, and what can be done about it.</summary>
public static class StatusChoices
{
    /// <summary>A card holds so many.</summary>
    public const int MostButtons = 4;

    /// <summary>LINE shows so many quick replies.</summary>
    private const int Most = 13;

    /// <param name="also">Questions the card itself has no room for.</param>
    public static ImmutableArray<Choice> Of(View view, ScoreNode score, ImmutableArray<Choice> also)
    {
        ImmutableArray<Choice> after = [.. view.Topic is Topic.One one ? Actions(one.Unit, view) : [], .. also, new Choice(Phrases.Menu, Verb.Menu)];
        return [.. Below(view, score).Take(Most - after.Length), .. after];
    }

    /// <summary>The units of a division, the parts of an overall figure, each a tap away; the red ones first.</summary>
    private static IEnumerable<Choice> Below(View view, ScoreNode score)
    {
        // A division of one unit is that unit: the card shows it already. Lines have no status of their own.
        if (view.Sight is not Sight.Whole || score.Parts.Length < 2 && score.Rule is ScoreRule.MeanOfUnits) return [];
        return score.Rule switch
        {
            ScoreRule.MeanOfUnits => score.Parts.Select(part => Open(part, part.Code, view)),
            ScoreRule.MeanOfDivisions => score.Parts.OrderBy(part => part.Percent ?? Fraction.Hundred).Select(part => Open(part, part.Code, view)),
            ScoreRule.MeanOfProjects when view.Topic is Topic.Part { Code: Topic.OfRegional } => Regions(view),
            ScoreRule.MeanOfProjects => score.Parts.Select(part => view.Ask(QueryKind.Status, Phrases.ProjectNumber(part.Code), $"{Topic.OfProjects}/{part.Code}")),
            _ => [],
        };
    }

    private static IEnumerable<Choice> Regions(View view) => view.Facts.Year.OrgChart.Provinces
        .Select(province => province.Geography).OfType<string>().Distinct()
        .Select(region => view.Ask(QueryKind.Status, region, $"{Topic.OfRegion}/{region}"));

    private static Choice Open(ScoreNode part, string code, View view)
    {
        var unit = view.Facts.Year.OrgChart[new OrgUnitCode(code)];
        return view.Ask(QueryKind.Status, unit.ShortName ?? unit.Name, code, says: $"{Phrases.Status} {part.Name}");
    }

    /// <summary>What a supervisor or evaluator can do about a unit that reports.</summary>
    private static IEnumerable<Choice> Actions(OrgUnit orgUnit, View view)
    {
        var (facts, month) = (view.Facts, view.Round.LastMonth);
        if (facts.Year.OrgChart.ChildrenOf(orgUnit.Code).ToList() is [var only]) return Actions(only, view);
        if (view.Sight is not Sight.Whole || orgUnit.Kind is not (OrgUnitKind.CentralUnit or OrgUnitKind.Province)) return [];
        return
        [
            .. EvidenceCard.IsAny(orgUnit.Code, month, facts) ? [new Choice(Phrases.ShowEvidence, ActionText.Of(Verb.Evidence, $"{orgUnit.Code}/{month}"))] : ImmutableArray<Choice>.Empty,
            .. !facts.Closed.Contains(month) && SendBackErrand.May(orgUnit.Code, facts) && SendBackErrand.HasAny(orgUnit.Code, month, facts)
                ? [new Choice(Phrases.SendBack, ActionText.Of(Verb.SendBack, $"{orgUnit.Code}/{month}"))]
                : ImmutableArray<Choice>.Empty,
            .. HandOverErrand.Choices(orgUnit.Code, facts),
        ];
    }
}
