using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Storage;

namespace Pbms.Bot.Conversation;

/// <summary>What one step decides: where the conversation stands now, what is said, what is written.</summary>
public sealed record StepResult(Dialogue Next, ImmutableArray<Reply> Replies, ImmutableArray<Change> Changes, ImmutableArray<AuditEntry> Audit)
{
    /// <summary>What other people are told.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>What the person said was not understood; said too often, they are helped on.</summary>
    public bool IsMiss { get; init; }

    /// <summary>The same, counted as a misunderstanding.</summary>
    public StepResult Missed() => this with { IsMiss = true };

    public static StepResult Say(Dialogue next, params ReadOnlySpan<Reply> replies) => new(next, [.. replies], [], []);

    /// <summary>The same, with something said first.</summary>
    public StepResult After(params ReadOnlySpan<Reply> replies) => this with { Replies = [.. replies, .. Replies] };

    /// <summary>The same, with something said after the first words; the buttons stay under the last reply.</summary>
    public StepResult Adding(Reply.Words words) => this with
    {
        Replies = Replies switch
        {
            [] => [words],
            [Reply.Words only] => [only with { Choices = [], Form = null }, words with { Choices = only.Choices, Form = only.Form }],
            _ => Replies.Insert(Replies.Length - 1, words),
        },
    };

    /// <summary>The same, and others are told too.</summary>
    public StepResult Telling(params IEnumerable<Notice> notices) => this with { Notices = [.. Notices, .. notices] };

    public StepResult Writing(ImmutableArray<Change> changes, ImmutableArray<AuditEntry> audit) =>
        this with { Changes = changes, Audit = audit };
}
