using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>A reporter who cannot be reached any more is somebody's worry: the supervisor's, or where there is none the evaluators'.</summary>
public sealed class UnreachableNews(IPeopleStore people, IChatStore chats, YearCache years, BangkokClock clock)
{
    /// <param name="chat">The account that was lost, as it was.</param>
    /// <param name="occasion">Names what told of it, so that the same news is sent once.</param>
    /// <returns>None when the person reports nothing, or is still reached elsewhere.</returns>
    public async Task<ImmutableArray<OutboxMessage>> OfAsync(ChatRecord chat, string occasion, CancellationToken cancellationToken)
    {
        if (chat.Person is not { } id || await people.FindAsync(id, cancellationToken) is not { } person || !person.ReportsFor.Any()) return [];
        var left = await chats.AccountsOfAsync(id, cancellationToken);
        if (left.Any(account => account != chat.Account) || await years.AtAsync(clock.Today, cancellationToken) is not { } year) return [];
        var orgUnit = person.ReportsFor.First();
        var words = PhrasesForChannels.ReporterUnreachable(person.Name, year.Year.OrgChart.Find(orgUnit)?.Name ?? orgUnit.Value);
        var payload = ReplyJson.Write([new Reply.Words(words)]);
        var told = ImmutableArray.CreateBuilder<OutboxMessage>();
        foreach (var someone in Concerned(await people.AllAsync(cancellationToken), person, year.Year.OrgChart))
        {
            if (await chats.AccountsOfAsync(someone.Id, cancellationToken) is [var account, ..])
                told.Add(News(account, payload, DeterministicId.From("unreachable", chat.Account.ToString(), occasion, account.ToString())));
        }

        return told.ToImmutable();
    }

    private static List<Person> Concerned(IReadOnlyList<Person> everyone, Person lost, OrgChart chart)
    {
        var supervisors = everyone
            .Where(someone => someone.Id != lost.Id && someone.UnitsAs(Role.Supervisor).Any(over => lost.ReportsFor.Any(orgUnit => chart.Covers(over, orgUnit))))
            .ToList();
        return supervisors.Count > 0 ? supervisors : [.. everyone.Where(someone => someone.Id != lost.Id && someone.Is(Role.Evaluator))];
    }

    private OutboxMessage News(ChatAccount to, string payload, Guid id) =>
        new(id, to, payload, null, null, clock.Now, clock.Now, Urgency: MessageUrgency.Summary);
}
