using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>A reporter who cannot be reached any more is somebody's worry: the nearest supervisor's, or where there is none the evaluators'.</summary>
public sealed class UnreachableNews(PeopleCache people, YearCache years, BangkokClock clock)
{
    /// <param name="chat">The account that was lost, as it was.</param>
    /// <returns>None when it was lost before, or the person reports nothing or is still reached elsewhere.</returns>
    public async Task<ImmutableArray<Letter>> OfAsync(ChatRecord chat, CancellationToken cancellationToken)
    {
        if (!chat.IsReachable) return [];
        var everybody = await people.NowAsync(cancellationToken);
        if (chat.Person is not { } id || everybody.Find(id) is not { } lost || !lost.Person.ReportsFor.Any()) return [];
        if (lost.Accounts.Any(account => account != chat.Account) || await years.AtAsync(clock.Today, cancellationToken) is not { } year) return [];
        var chart = year.Year.OrgChart;
        var orgUnit = lost.Person.ReportsFor.First();
        var words = PhrasesForChannels.ReporterUnreachable(lost.Person.Name, chart.Find(orgUnit)?.Name ?? orgUnit.Value, chat.Account.Channel);
        return [.. Concerned(lost.Person, everybody.With([lost with { Accounts = [] }]), chart).Select(someone => new Letter(someone.Accounts[0], [new Reply.Words(words)]))];
    }

    private static List<Contact> Concerned(Person lost, PeopleDirectory others, OrgChart chart)
    {
        var supervisors = Nearest(Role.Supervisor);
        return supervisors.Count > 0 ? supervisors : Nearest(Role.Evaluator);

        List<Contact> Nearest(Role role) =>
            [.. lost.ReportsFor.SelectMany(orgUnit => others.Nearest(role, orgUnit, chart)).DistinctBy(contact => contact.Person.Id)];
    }
}
