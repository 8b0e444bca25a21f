using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Pbms.Bot.Messages;

/// <summary>One field of a <see cref="Form"/>. Every field may be left empty.</summary>
/// <param name="Id">Names the answer; letters, digits and / : . - only.</param>
/// <param name="Label">What is asked; read out for those who cannot see.</param>
/// <param name="Value">Filled in already; null when nothing is.</param>
[JsonDerivedType(typeof(Number), "number")]
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Pick), "pick")]
[JsonDerivedType(typeof(Day), "day")]
public abstract record FormField(string Id, string Label, string? Value)
{
    /// <summary>Zero or more.</summary>
    /// <param name="Fault">Said beside the field when something else is typed.</param>
    public sealed record Number(string Id, string Label, string? Value, string Fault) : FormField(Id, Label, Value);

    /// <param name="Most">UTF-16 units.</param>
    public sealed record Words(string Id, string Label, string? Value, int Most) : FormField(Id, Label, Value);

    /// <summary>One of several; the value is the action of the choice.</summary>
    /// <param name="Hint">Shown while none is chosen.</param>
    public sealed record Pick(string Id, string Label, string? Value, string Hint, ImmutableArray<Choice> Options) : FormField(Id, Label, Value);

    /// <summary>A day, yyyy-MM-dd.</summary>
    public sealed record Day(string Id, string Label, string? Value, DateOnly? Earliest) : FormField(Id, Label, Value);
}
