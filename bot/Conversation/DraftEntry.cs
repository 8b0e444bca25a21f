using System.Collections.Immutable;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation;

/// <summary>One line of a draft.</summary>
/// <param name="Value">This month's own result; null until given.</param>
/// <param name="Reason">Why it falls short; null when it does not, or not yet said.</param>
/// <param name="Over">How many revisions the line had when this was filled in; more by the time it is sent, and somebody else has been there.</param>
/// <param name="Confirmed">Codes of the questions answered for the value; goes with it.</param>
/// <param name="Returns">How many times the value had been sent back when this was filled in: an answer to the last of them counts as one, changed or not.</param>
/// <param name="IsSkipped">Put off by the person: the value, or where there is one its reason. What is sent goes without it.</param>
public sealed record DraftEntry(LineCode Line, decimal? Value = null, ShortfallReason? Reason = null, bool IsSkipped = false, int Over = 0, string? Confirmed = null, int Returns = 0)
{
    /// <summary>Files sent for it and not yet sent with it.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>What was given for it and is still to be asked about; what stood before stands until then.</summary>
    public Doubt? Doubt { get; init; }

    /// <summary>There is a value, and it is kept here until its reason is given.</summary>
    public bool IsHeld => Value is not null && IsSkipped;

    public bool IsOpen => Value is null && !IsSkipped;

    /// <summary>The entry with a value given. A reason, and the answers to questions, belong to the value they were given for.</summary>
    /// <param name="confirmed">Codes of the questions answered for it; null when none was asked.</param>
    public DraftEntry Given(decimal value, string? confirmed, int returns) => this with
    {
        Value = value,
        Reason = Value == value ? Reason : null,
        IsSkipped = false,
        Confirmed = confirmed ?? (Value == value ? Confirmed : null),
        Returns = returns,
        Doubt = null,
    };

    // Records compare arrays by reference; an entry is equal when what is in it is.
    public bool Equals(DraftEntry? other) =>
        other is not null
        && (Line, Value, Reason, IsSkipped, Over, Confirmed, Returns, Doubt) == (other.Line, other.Value, other.Reason, other.IsSkipped, other.Over, other.Confirmed, other.Returns, other.Doubt)
        && Evidence.SequenceEqual(other.Evidence);

    public override int GetHashCode() => HashCode.Combine(Line, Value);
}
