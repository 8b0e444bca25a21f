using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>The files that go with a unit's month, a card a line, a button a file.</summary>
public static class EvidenceCard
{
    /// <summary>Five messages fit into one LINE answer, and the question comes after.</summary>
    private const int MostCards = 4;

    /// <summary>A card holds so many buttons.</summary>
    private const int MostFiles = 4;

    public static ImmutableArray<Reply> For(OrgUnitCode unit, Month month, Facts facts) =>
        [.. Submissions(unit, month, facts).Take(MostCards).Select(sent => Card(sent, facts))];

    public static bool IsAny(OrgUnitCode unit, Month month, Facts facts) => Submissions(unit, month, facts).Any();

    private static IEnumerable<Submission> Submissions(OrgUnitCode unit, Month month, Facts facts) => facts.Year.Plan.CarriedBy(unit)
        .Select(schedule => facts.Results.Find(new ObligationKey(schedule.Line, unit, month)))
        .OfType<Submission>()
        .Where(sent => !sent.Evidence.IsEmpty);

    private static Reply.Card Card(Submission sent, Facts facts)
    {
        var line = facts.Year.Plan[sent.Key.Line];
        return new Reply.Card(
            $"{Phrases.EvidenceTitle} · {Phrases.MonthOf(sent.Key.Month)}",
            $"{Phrases.EvidenceTitle} {line.Name} {Phrases.EvidenceCount(sent.Evidence.Length)}",
            [
                new CardBlock.Heading(Amounts.Name(line)),
                new CardBlock.Paragraph(Amounts.Of(sent.Current.Value, line)),
                .. sent.Evidence.Select((file, place) => new CardBlock.Item($"{place + 1}. {file.Name}", facts.NameOf(sent.Current.By), null)),
                new CardBlock.Note(Phrases.EvidenceLinks),
            ],
            [
                .. sent.Evidence.TakeLast(MostFiles).Select(file => new Choice(
                    $"{Phrases.Open} {sent.Evidence.IndexOf(file) + 1}", $"evidence/{file.Id:N}", Kind: ChoiceKind.OpenLink)),
            ]);
    }
}
