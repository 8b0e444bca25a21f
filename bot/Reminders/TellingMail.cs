using System.Collections.Immutable;
using System.Globalization;
using Pbms.Bot.Messages;
using Pbms.Bot.Reminders.Cards;
using Pbms.Core.Organisation;
using Pbms.Core.Reminders;
using Pbms.Core.Storage;

namespace Pbms.Bot.Reminders;

/// <summary>Turns what was decided for people into what is written: one message each, and that they were told.</summary>
public sealed class TellingMail
{
    private readonly DigestCard digests;
    private readonly SummaryCards summaries;
    private readonly DateTimeOffset now;

    public TellingMail(ReminderFacts facts)
    {
        (digests, now) = (new DigestCard(facts.Year, facts.Before?.Year, facts.Today), facts.Now);
        summaries = new SummaryCards(facts.Figures?.Year ?? facts.Year);
    }

    public Commit Of(IReadOnlyList<Telling> tellings) => new(
        null,
        [.. tellings.Select(telling => new Change.PersonTold(telling.To.Person.Id, telling.After))],
        [.. tellings.Where(telling => telling.IsMessage).Select(Message)],
        []);

    /// <summary>One message a person and day, whoever decides it and however often.</summary>
    public static Guid IdOf(PersonId person, DateOnly day) =>
        DeterministicId.From("telling", person.Value, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private OutboxMessage Message(Telling telling) => new(
        IdOf(telling.To.Person.Id, telling.Day),
        telling.To.Accounts[0],
        ReplyJson.Write(Replies(telling)),
        null,
        null,
        now,
        now,
        Urgency: telling.Digest is null ? MessageUrgency.Summary : MessageUrgency.Reminder);

    private ImmutableArray<Reply> Replies(Telling telling) =>
    [
        .. telling.Digest is { } digest ? [digests.For(digest)] : ImmutableArray<Reply>.Empty,
        .. telling.Summary is { } summary ? summaries.For(summary) : [],
    ];
}
