using System.Collections.Immutable;
using Pbms.Bot.Conversation.Errands;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>How a unit, division, province or the whole office stands in the round being reported.</summary>
public static class StatusCard
{
    /// <summary>Longer lists are cut with a word; a card must stay readable on a phone.</summary>
    private const int ShownRows = 12;

    /// <summary>LINE shows at most thirteen quick replies; one is the menu.</summary>
    private const int MostUnits = 12;

    public static Reply For(OrgUnit orgUnit, Facts facts)
    {
        var cards = facts.Scorecards(facts.Results, facts.Month);
        var score = cards.Of(orgUnit);
        var title = $"{Phrases.StatusTitle} · {Phrases.RoundOf(cards.Round)}";
        var said = Amounts.Score(score, facts.Year.Scheme);
        ImmutableArray<CardBlock> figures = orgUnit.Kind is OrgUnitKind.Office
            ? Whole(cards, facts)
            : [.. ScoreBlocks.Of(Phrases.ThisUnit, score, facts.Year.Scheme), new CardBlock.Rule(), .. Rows(score, facts)];
        return new Reply.Card(
            title,
            $"{title} {orgUnit.Name} {said}",
            [new CardBlock.Heading(orgUnit.Name), .. figures, .. Notes(score, orgUnit, facts)],
            [])
        {
            Choices = [.. Below(orgUnit, facts), .. Actions(orgUnit, facts), new Choice(Phrases.Menu, Verb.Menu)],
        };
    }

    /// <summary>The units of a division, each a tap away.</summary>
    private static IEnumerable<Choice> Below(OrgUnit orgUnit, Facts facts)
    {
        var units = facts.Year.OrgChart.ChildrenOf(orgUnit.Code).ToList();
        // A division of one unit is that unit: the card shows it already.
        return units.Count == 1 ? [] : units.Take(MostUnits).Select(unit => new Choice(Labels.Fit(unit.ShortName ?? unit.Name), ActionText.Of(Verb.Status, unit.Code.Value), $"{Phrases.Status} {unit.Name}"));
    }

    /// <summary>What a supervisor or evaluator can do about a unit that reports.</summary>
    private static IEnumerable<Choice> Actions(OrgUnit orgUnit, Facts facts)
    {
        if (facts.Year.OrgChart.ChildrenOf(orgUnit.Code).ToList() is [var only]) return Actions(only, facts);
        if (orgUnit.Kind is not (OrgUnitKind.CentralUnit or OrgUnitKind.Province)) return [];
        var evidence = EvidenceCard.IsAny(orgUnit.Code, facts.Month, facts)
            ? new[] { new Choice(Phrases.ShowEvidence, ActionText.Of(Verb.Evidence, $"{orgUnit.Code}/{facts.Month}")) }
            : [];
        return evidence.Concat(Duties(orgUnit, facts));
    }

    private static IEnumerable<Choice> Duties(OrgUnit orgUnit, Facts facts) =>
        SendBackErrand.May(orgUnit.Code, facts) && SendBackErrand.HasAny(orgUnit.Code, facts.Month, facts)
            ? [new Choice(Phrases.SendBack, ActionText.Of(Verb.SendBack, $"{orgUnit.Code}/{facts.Month}")), .. HandOverErrand.Choices(orgUnit.Code, facts)]
            : HandOverErrand.Choices(orgUnit.Code, facts);

    private static ImmutableArray<CardBlock> Whole(Scorecards cards, Facts facts)
    {
        var tally = Tally.Of(cards.CentralUnits(), facts.Year.Scheme);
        ImmutableArray<ScoreNode> provinces = [.. cards.Provinces()];
        var reported = provinces.Count(province => province.Lines.All(line => !line.IsAwaited));
        return
        [
            .. ScoreBlocks.Of(Phrases.ByProjectOverall, cards.ByProject(), facts.Year.Scheme),
            .. ScoreBlocks.Of(Phrases.CentralOverall, cards.Central(), facts.Year.Scheme),
            .. ScoreBlocks.Of(Phrases.RegionalOverall, cards.Regional(), facts.Year.Scheme),
            new CardBlock.Rule(),
            new CardBlock.Paragraph(Phrases.CentralUnits),
            new CardBlock.Facts(
            [
                new("เป็นไปตามเป้าหมาย", $"{tally.OnTarget.Length} หน่วยงาน"),
                new("ไม่เป็นไปตามเป้าหมาย", $"{tally.OffTarget.Length} หน่วยงาน"),
                new("ยังไม่ถึงกำหนด", $"{tally.NotDue.Length} หน่วยงาน"),
                new(Phrases.ProvincesReported, $"{reported}/{provinces.Length} จังหวัด"),
            ]),
        ];
    }

    private static ImmutableArray<CardBlock> Rows(ScoreNode score, Facts facts)
    {
        // A division of one unit is that unit: its lines say more than its name again.
        var rows = score.Rule is ScoreRule.MeanOfUnits && score.Parts.Length > 1
            ? score.Parts.Select(part => UnitRow(part, facts)).ToList()
            : score.Lines.Select(line => LineRow(line, anyDue: score.Percent is not null, facts)).OfType<CardBlock.Item>().ToList();
        return rows.Count <= ShownRows
            ? [.. rows]
            : [.. rows.OrderBy(row => row.Light ?? TrafficLight.Green).Take(ShownRows), new CardBlock.Note(Phrases.AndMore(rows.Count - ShownRows))];
    }

    private static CardBlock.Item UnitRow(ScoreNode unit, Facts facts) => unit.Percent is { } percent
        ? Judged(unit.Name, Amounts.Percent(percent, facts.Year.Scheme) + (unit.RestsOnAssumed ? "*" : ""), percent, facts)
        : new(unit.Name, Phrases.NotDue, null);

    private static CardBlock.Item? LineRow(LineScore line, bool anyDue, Facts facts) => line switch
    {
        { IsUnreported: true } => Judged(Amounts.Name(line.Line), Phrases.Unreported, Fraction.Zero, facts),
        { State: LineState.Due, RawPercent: { } raw } => Judged(Amounts.Name(line.Line), Amounts.Against(line), Fraction.Min(raw, Fraction.Hundred), facts),
        { State: LineState.AheadOfPlan } => Judged(Amounts.Name(line.Line), Phrases.AheadOfPlan, Fraction.Hundred, facts),
        { State: LineState.NotDue, Figures.FirstDue: { } month } when !anyDue => new(Amounts.Name(line.Line), Phrases.ReportedIn(month), null),
        _ => null,
    };

    private static CardBlock.Item Judged(string name, string figures, Fraction percent, Facts facts)
    {
        var light = facts.Year.Scheme.LightOf(percent);
        return new(name, $"{figures} · {facts.Year.Scheme[light].Word}", light);
    }

    private static ImmutableArray<CardBlock> Notes(ScoreNode score, OrgUnit orgUnit, Facts facts) =>
    [
        .. score.RestsOnAssumed || orgUnit.Kind is OrgUnitKind.Office ? [new CardBlock.Note(Phrases.Demonstration)] : ImmutableArray<CardBlock>.Empty,
        new CardBlock.Note(Phrases.AsOf(facts.Now)),
    ];
}
