using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Storage;

namespace Pbms.Bot.Conversation;

/// <summary>What one step decides: where the conversation stands now, what is said, what is written.</summary>
public sealed record StepResult(Dialogue Next, ImmutableArray<Reply> Replies, ImmutableArray<Change> Changes, ImmutableArray<AuditEntry> Audit)
{
    public static StepResult Say(Dialogue next, params ReadOnlySpan<Reply> replies) => new(next, [.. replies], [], []);

    /// <summary>The same, with something said first.</summary>
    public StepResult After(params ReadOnlySpan<Reply> replies) => this with { Replies = [.. replies, .. Replies] };

    public StepResult Writing(ImmutableArray<Change> changes, ImmutableArray<AuditEntry> audit) =>
        this with { Changes = changes, Audit = audit };
}
