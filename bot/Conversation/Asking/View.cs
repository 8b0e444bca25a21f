using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Explaining;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Asking;

/// <summary>What an answer is drawn from: the topic in one round, as it stands now.</summary>
/// <param name="Sight">How much of it the person may see; never none.</param>
/// <param name="Query">As asked; its round may be null, <see cref="Round"/> is what it came to.</param>
public sealed record View(Topic Topic, Sight Sight, Query Query, Round Round, Facts Facts)
{
    /// <summary>Longer lists go on with หน้าถัดไป: a card must stay readable on a phone.</summary>
    public const int Rows = 8;

    public Scorecards Cards { get; } = new(Facts.Year, Facts.Results, Round);

    public ScoringScheme Scheme => Facts.Year.Scheme;

    public IEnumerable<OrgUnit> Units => Topic.Units(Facts.Year);

    /// <summary>What the units are called when counted: the ministry counts provinces as จังหวัด (DOMAIN §4).</summary>
    public string Counted => Units.All(unit => unit.Kind is OrgUnitKind.Province) ? Phrases.OfProvinces : Phrases.OfUnits;

    /// <summary>The same of those who carry a line.</summary>
    public string CountedOn(PlanLine line) => Facts.Year.Plan.IsOfProvinces(line) ? Phrases.OfProvinces : Phrases.OfUnits;

    /// <summary>The round before, by the results known today; null in the first.</summary>
    public Scorecards? Before() => Round.Months == 1 ? null : new(Facts.Year, Facts.Results, new Round(Round.Year, Round.Months - 1));

    public string Title(string what) => $"{what} · {Phrases.RoundOf(Round)}";

    /// <summary>The page asked for. Where the list is shorter by now than what was shown before, it begins again.</summary>
    public Page<T> Page<T>(IReadOnlyCollection<T> all, int size = Rows)
    {
        var from = Query.From > 0 && Query.From < all.Count ? Query.From : 0;
        return new([.. all.Skip(from).Take(size)], from, all.Count);
    }

    /// <summary>A button that asks about something in the same round.</summary>
    public Choice Ask(QueryKind kind, string label, string? topic = null, string? part = null, int from = 0, string? says = null) =>
        new(Labels.Fit(label), new Query(kind, topic ?? Topic.Key, null, Round.Months, from, part).Action(), says);

    /// <summary>หน้าถัดไป; none on the last page.</summary>
    public ImmutableArray<Choice> More<T>(Page<T> page) =>
        page.Next is { } next ? [Ask(Query.Kind, Phrases.NextPage, part: Query.Part, from: next)] : [];

    /// <summary>"แสดง 9–16 จาก 41 รายการ"; nothing when all is shown.</summary>
    public static ImmutableArray<CardBlock> PageNote<T>(Page<T> page) =>
        page.Shown.Length < page.Total ? [new CardBlock.Note(Phrases.Shown(page.From + 1, page.From + page.Shown.Length, page.Total))] : [];

    /// <summary>How fresh the figures are, and what in them is demonstration data.</summary>
    public ImmutableArray<CardBlock> Notes(bool restsOnAssumed)
    {
        var fresh = Freshness.Of(Cards, Units);
        return
        [
            .. restsOnAssumed ? [new CardBlock.Note(Phrases.Demonstration)] : ImmutableArray<CardBlock>.Empty,
            new CardBlock.Note(Phrases.AsOf(Facts.Now) + (fresh.LastSubmitted is { } last ? $"\n{Phrases.LatestEntry(last)}" : "")),
        ];
    }
}
