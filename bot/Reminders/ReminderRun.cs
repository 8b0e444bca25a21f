using Microsoft.Extensions.Options;
using Pbms.Core.Reminders;
using Pbms.Core.Storage;

namespace Pbms.Bot.Reminders;

/// <summary>
/// Carries the plan of this moment out, a hundred people a commit: their messages into the outbox, and that they were told. Stopped half-way and run again,
/// it does the rest; run twice, the second time nothing.
/// </summary>
public sealed partial class ReminderRun(
    ReminderFactsReader reader, IReminderStore reminders, ICommitStore store, IOptions<ReminderOptions> options, ILogger<ReminderRun> logger)
{
    // Enough that the disk does not count, few enough that memory does not.
    private const int PeopleInACommit = 100;

    /// <param name="progress">Told how many people are gone through, and of how many.</param>
    /// <returns>Messages put into the outbox.</returns>
    public async Task<int> RunAsync(Action<int, int> progress, CancellationToken cancellationToken)
    {
        var rules = options.Value.Rules();
        if (await reader.ReadAsync(cancellationToken) is not { } facts || !rules.Hours.IsOpen(facts.Now, facts.Year.Calendar.Holidays)) return 0;
        var plan = new ReminderPlan(rules, facts);
        var mail = new TellingMail(facts);
        var candidates = plan.Candidates().ToList();
        var (done, told) = (0, 0);
        foreach (var people in candidates.Chunk(PeopleInACommit))
        {
            var records = await reminders.OfAsync([.. people.Select(contact => contact.Person.Id)], cancellationToken);
            var tellings = people.Zip(records, plan.For).OfType<Telling>().ToList();
            if (tellings.Count > 0) await store.CommitAsync(mail.Of(tellings), cancellationToken);
            told += tellings.Count(telling => telling.IsMessage);
            progress(done += people.Length, candidates.Count);
        }

        if (told > 0) Log.Told(logger, told, candidates.Count);
        return told;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3301, Level = LogLevel.Information, Message = "{Told} people are told something, of {Candidates} looked at")]
        public static partial void Told(ILogger logger, int told, int candidates);
    }
}
