using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Pbms.Bot.Messages;

/// <summary>What the bot says, free of any channel; each channel draws it in its own way.</summary>
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Card), "card")]
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>Quick replies under the last message of an answer; at most 13.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>The same question together with others; a channel that draws forms shows it in the place of the reply and its choices. Null when
    /// there is none.</summary>
    public Form? Form { get; init; }

    /// <summary>Plain text; at most 5,000 UTF-16 units, line breaks allowed.</summary>
    public sealed record Words(string Text) : Reply;

    /// <summary>A card.</summary>
    /// <param name="Summary">Says the same in words, for notifications and screen readers; at most 1,500 UTF-16 units.</param>
    /// <param name="Buttons">At most four; they stay on the card, so their actions name what they are about.</param>
    public sealed record Card(string Title, string Summary, ImmutableArray<CardBlock> Blocks, ImmutableArray<Choice> Buttons) : Reply;
}
