using System.Collections.Immutable;

namespace Pbms.Bot.Messages;

/// <summary>What a person did in the chat, the same for every channel.</summary>
public abstract record Input
{
    private Input()
    {
    }

    /// <summary>Typed words, as typed; up to 5,000 characters.</summary>
    public sealed record Said(string Text) : Input;

    /// <summary>Typed words that the channel delivered long after later ones: what they answered is no longer asked.</summary>
    public sealed record SaidLate(string Text) : Input;

    /// <summary>Pressed a button or a quick reply; <paramref name="Action"/> is what the <see cref="Choice"/> carried.</summary>
    public sealed record Tapped(string Action) : Input;

    /// <summary>Picked a day in a date picker that a <see cref="Choice"/> opened.</summary>
    public sealed record PickedDate(string Action, DateOnly Date) : Input;

    /// <summary>Filled in a <see cref="Form"/>.</summary>
    /// <param name="Action">What its button carried.</param>
    /// <param name="Values">By the ids of the fields; empty or missing where nothing was filled in.</param>
    public sealed record Submitted(string Action, ImmutableSortedDictionary<string, string> Values) : Input;

    /// <summary>Added the bot as a friend, or installed it.</summary>
    public sealed record Arrived : Input;

    /// <summary>Blocked or removed the bot; nothing can be sent any more.</summary>
    public sealed record Left : Input;

    /// <summary>Something other than words: a sticker, a photo, a file.</summary>
    /// <param name="Source">The channel's own handle for fetching it; null when there is nothing to fetch.</param>
    /// <param name="Name">The file's name, as the person has it; null when the channel tells none.</param>
    /// <param name="Bytes">Its size, as the channel tells it; null when it does not.</param>
    public sealed record SentAttachment(AttachmentKind Kind, string? Source = null, string? Name = null, long? Bytes = null) : Input;

    /// <summary>Spoke to the bot, or added it, where others listen: a group or a room.</summary>
    public sealed record CalledInGroup : Input;
}
