using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>The files that go with a unit's month: a card a line, and another where it has more than fit; a button a file.</summary>
public static class EvidenceCard
{
    /// <summary>Five messages fit into one LINE answer, and the question comes after.</summary>
    public const int MostCards = 4;

    /// <summary>A card holds so many buttons.</summary>
    private const int MostFiles = 4;

    /// <summary>All of them, in the order of the plan.</summary>
    public static ImmutableArray<Reply.Card> For(OrgUnitCode unit, Month month, Facts facts) =>
    [
        .. from sent in Submissions(unit, month, facts)
           from places in Enumerable.Range(0, sent.Evidence.Length).Chunk(MostFiles)
           select Card(sent, places, facts),
    ];

    public static bool IsAny(OrgUnitCode unit, Month month, Facts facts) => Submissions(unit, month, facts).Any();

    private static IEnumerable<Submission> Submissions(OrgUnitCode unit, Month month, Facts facts) => facts.Year.Plan.CarriedBy(unit)
        .Select(schedule => facts.Results.Find(new ObligationKey(schedule.Line, unit, month)))
        .OfType<Submission>()
        .Where(sent => !sent.Evidence.IsEmpty);

    /// <param name="places">Which of its files, from 0.</param>
    private static Reply.Card Card(Submission sent, int[] places, Facts facts)
    {
        var line = facts.Year.Plan[sent.Key.Line];
        return new Reply.Card(
            $"{Phrases.EvidenceTitle} · {Phrases.MonthOf(sent.Key.Month)}",
            $"{Phrases.EvidenceTitle} {line.Name} {Phrases.EvidenceCount(sent.Evidence.Length)}",
            [
                new CardBlock.Heading(Amounts.Name(line)),
                new CardBlock.Paragraph(Amounts.Of(sent.Current.Value, line)),
                .. places.Select(place => new CardBlock.Item($"{place + 1}. {sent.Evidence[place].Name}", facts.NameOf(sent.Current.By), null)),
                new CardBlock.Note(Phrases.EvidenceLinks),
            ],
            [
                .. places.Select(place => new Choice($"{Phrases.Open} {place + 1}", $"evidence/{sent.Key.OrgUnit}/{sent.Key.Month}/{sent.Evidence[place].Id:N}", Kind: ChoiceKind.OpenLink)),
            ]);
    }
}
