using System.Collections.Immutable;

namespace Pbms.Storage.Moving;

public abstract record MoveOutcome
{
    private MoveOutcome()
    {
    }

    /// <summary>Both sides hold the same now.</summary>
    /// <param name="IsNew">False when they did before: nothing was written.</param>
    /// <param name="Rows">Of every table.</param>
    public sealed record Same(bool IsNew, ImmutableArray<(string Table, long Rows)> Rows, ImmutableArray<RoundScores> Scores) : MoveOutcome;

    /// <summary>The target holds something else, and was left as it is.</summary>
    public sealed record NotEmpty : MoveOutcome;

    /// <summary>What arrived is not what was sent; the tables and rounds that differ.</summary>
    public sealed record Different(ImmutableArray<string> Where) : MoveOutcome;
}
