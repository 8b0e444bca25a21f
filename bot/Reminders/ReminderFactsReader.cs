using Pbms.Bot.Turns;
using Pbms.Core.Periods;
using Pbms.Core.Reminders;
using Pbms.Core.Scoring;
using Pbms.Core.Storage;

namespace Pbms.Bot.Reminders;

/// <summary>Gathers what the plan of this moment is made from.</summary>
public sealed class ReminderFactsReader(YearCache years, PeopleCache people, FrozenRounds frozen, BangkokClock clock)
{
    /// <summary>Null when the year is not configured.</summary>
    public async Task<ReminderFacts?> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await years.AtAsync(BangkokClock.DayOf(now), cancellationToken) is not { } year) return null;
        var everybody = await people.NowAsync(cancellationToken);
        var facts = new ReminderFacts(now, year.Year, year.Results, year.Questions, everybody, null);
        return SummaryOccasion.Latest(facts.Month, year.Year.Calendar, facts.Today) is { } occasion
            ? facts with { Figures = await FiguresAsync(occasion, year, cancellationToken) }
            : facts;
    }

    private async Task<SummaryFigures?> FiguresAsync(SummaryOccasion occasion, YearAtHand year, CancellationToken cancellationToken)
    {
        var before = occasion.Round.Months == 1 ? null : await BeforeAsync(new Round(occasion.Round.Year, occasion.Round.Months - 1), year, cancellationToken);
        if (occasion.Kind is not SummaryKind.AfterFreeze) return new(occasion, year.Year, year.Results, before);
        // Until the round is frozen there is nothing published to tell of.
        return await frozen.FindAsync(occasion.Round, cancellationToken) is { } published
            ? new(occasion, published.Year, published.Results(), before)
            : null;
    }

    private async Task<Scorecards> BeforeAsync(Round round, YearAtHand year, CancellationToken cancellationToken) =>
        await frozen.ScorecardsAsync(round, cancellationToken) ?? new Scorecards(year.Year, year.Results, round);
}
