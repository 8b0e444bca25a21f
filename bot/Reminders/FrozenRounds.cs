using System.Collections.Concurrent;
using Pbms.Core.Periods;
using Pbms.Core.Scoring;
using Pbms.Core.Storage;

namespace Pbms.Bot.Reminders;

/// <summary>Frozen rounds as they were published. What is frozen never changes, so each is read once; a month later nobody asks for it any more.</summary>
public sealed class FrozenRounds(IRoundStore rounds)
{
    private const int Kept = 2;

    private readonly ConcurrentDictionary<FrozenMark, FrozenRound> read = [];

    /// <summary>Null while the round is not frozen.</summary>
    public async Task<FrozenRound?> FindAsync(Round round, CancellationToken cancellationToken)
    {
        var mark = (await rounds.OfYearAsync(round.Year, cancellationToken)).FirstOrDefault(mark => mark.Round == round);
        if (mark is null) return null;
        if (read.TryGetValue(mark, out var known)) return known;
        var found = await rounds.FindAsync(round, cancellationToken);
        if (found is null) return null;
        if (read.Count >= Kept) read.Clear();
        return read[mark] = found;
    }

    public async Task<Scorecards?> ScorecardsAsync(Round round, CancellationToken cancellationToken) =>
        await FindAsync(round, cancellationToken) is { } frozen ? new Scorecards(frozen.Year, frozen.Results(), round) : null;
}
