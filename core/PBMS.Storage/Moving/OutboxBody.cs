using Pbms.Core.Storage;

namespace Pbms.Storage.Moving;

/// <summary>A row of the outbox: waiting, sent (nothing but the moment is left of it), or given up.</summary>
/// <param name="Message">Null for one that went out.</param>
internal sealed record OutboxBody(OutboxMessage? Message, DateTimeOffset? SentAt, DateTimeOffset? GivenUpAt, string? Reason)
{
    /// <summary>The same to the microsecond and in UTC: finer than that not every engine keeps.</summary>
    public OutboxBody Coarse() => new(
        Message is null ? null : Message with
        {
            ReplyBefore = Coarse(Message.ReplyBefore),
            CreatedAt = Coarse(Message.CreatedAt),
            NotBefore = Coarse(Message.NotBefore),
            FirstTriedAt = Coarse(Message.FirstTriedAt),
        },
        Coarse(SentAt),
        Coarse(GivenUpAt),
        Reason);

    public static DateTimeOffset Coarse(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    private static DateTimeOffset? Coarse(DateTimeOffset? moment) => moment is { } given ? Coarse(given) : null;
}
