using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>
/// The order in which a person gets what waits for them: as it was made, also after an outage; nobody must see a question before the one it
/// follows. Pure. What is in a batch is the sweep's, and stands in nobody's way.
/// </summary>
public static class MailOrder
{
    /// <summary>What comes back so soon is waited for, also by somebody who is looking at the screen.</summary>
    private static readonly TimeSpan AMoment = TimeSpan.FromSeconds(5);

    /// <summary>Whoever was answered longer ago is not looking at the screen any more; Teams' answers keep their place for long.</summary>
    private static readonly TimeSpan Looking = TimeSpan.FromMinutes(1);

    /// <param name="waiting">All that waits for one account, oldest first.</param>
    public static NextMail Of(IReadOnlyList<OutboxMessage> waiting, DateTimeOffset now)
    {
        var alone = waiting.Where(message => message.Batch is null).ToList();
        if (alone.Find(message => IsLateCourtesy(message, now)) is { } late) return new NextMail.Forget(late);
        var answer = alone.FindIndex(message => message.NotBefore <= now && message.HasLiveTokenAt(now));
        return answer >= 0 ? WithAnswer(alone[answer], alone[..answer], now) : WithoutAnswer(alone, now);
    }

    private static bool IsLateCourtesy(OutboxMessage message, DateTimeOffset now) =>
        message.Urgency is MessageUrgency.Courtesy && !message.HasLiveTokenAt(now);

    private static NextMail WithAnswer(OutboxMessage answer, List<OutboxMessage> earlier, DateTimeOffset now)
    {
        // It may be there already; joined to the answer it would arrive twice. The person is here, so it is not kept waiting for long.
        if (earlier.Find(message => message is { IsUnsure: true, IsHeld: false }) is { } unsure)
        {
            var isWaitedFor = unsure.NotBefore > now && (unsure.NotBefore - now < AMoment || now - answer.CreatedAt > Looking);
            return isWaitedFor ? new NextMail.Rest(unsure.NotBefore) : new NextMail.Send(unsure);
        }

        // A reply tried before must be the same one, for "used up" to mean that it arrived.
        if (answer.IsUnsure) return new NextMail.Send(answer);
        var companions = earlier.Where(message => !message.IsUnsure && (message.IsHeld || message.Attempts > 0 || message.NotBefore <= now)).ToList();
        return companions.Count == 0 ? new NextMail.Send(answer) : new NextMail.Join(answer, [.. companions]);
    }

    private static NextMail WithoutAnswer(List<OutboxMessage> waiting, DateTimeOffset now)
    {
        foreach (var message in waiting)
        {
            if (message.NotBefore <= now) return new NextMail.Send(message);
            // What failed goes first when its time comes; what is only put aside, or planned for later, holds up nobody.
            if (message is { Attempts: > 0, IsHeld: false }) return new NextMail.Rest(message.NotBefore);
        }

        return new NextMail.Rest(null);
    }
}
