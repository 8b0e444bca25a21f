using Microsoft.Extensions.Options;
using Pbms.Core.Reminders;
using Pbms.Core.Storage;

namespace Pbms.Bot.Reminders;

/// <summary>
/// Carries the plan of this moment out, five hundred people a commit: their messages into the outbox, and that they were told. Stopped half-way and run again,
/// it does the rest; run twice, the second time nothing.
/// </summary>
public sealed partial class ReminderRun(
    ReminderFactsReader reader, IReminderStore reminders, ICommitStore store, IOptions<ReminderOptions> options, ILogger<ReminderRun> logger)
{
    // More, and somebody chatting would notice the wait for one to be written.
    private const int PeopleInACommit = 500;

    // The next ones are decided and drawn while these are written, and a store writes several at once for little more than one.
    private const int CommitsUnderWay = 3;

    /// <param name="progress">Told how many people are gone through, and of how many.</param>
    /// <returns>Messages put into the outbox.</returns>
    public async Task<int> RunAsync(Action<int, int> progress, CancellationToken cancellationToken)
    {
        var rules = options.Value.Rules();
        if (await reader.ReadAsync(cancellationToken) is not { } facts || !rules.Hours.IsOpen(facts.Now, facts.Year.Calendar.Holidays)) return 0;
        var plan = new ReminderPlan(rules, facts);
        var mail = new TellingMail(facts);
        // By id: neighbours lie together in the store.
        var candidates = plan.Candidates().OrderBy(contact => contact.Person.Id.Value, StringComparer.Ordinal).ToList();
        var (done, told, writing) = (0, 0, new Queue<Task>());
        try
        {
            foreach (var people in candidates.Chunk(PeopleInACommit))
            {
                var records = await reminders.OfAsync([.. people.Select(contact => contact.Person.Id)], cancellationToken);
                var tellings = people.Zip(records, plan.For).OfType<Telling>().ToList();
                var commit = mail.Of(tellings);
                if (writing.Count == CommitsUnderWay) await writing.Dequeue();
                if (tellings.Count > 0) writing.Enqueue(store.CommitAsync(commit, cancellationToken));
                told += commit.Outbox.Length;
                progress(done += people.Length, candidates.Count);
            }
        }
        finally
        {
            await Task.WhenAll(writing);
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
