using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Bot.Demonstration;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Storage;
using Pbms.Storage.LiteDb;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>An embedded store with the demonstration year as printed, and something in every table.</summary>
internal static class FilledStore
{
    private static readonly PersonId Reporter = new("rep-4.1");

    /// <summary>What waits for <see cref="Sample.Line"/>, in its order: three made at one moment.</summary>
    public static IReadOnlyList<Guid> Waiting { get; } = [.. new[] { "c", "a", "b" }.Select(name => Sample.Message(name).Id)];

    public static async Task MakeAsync(string path, CancellationToken cancellationToken)
    {
        using var database = LiteDbDatabase.Open(path, NullLogger.Instance, exception => throw exception);
        var store = LiteDbStores.Of(database, StorageOptions.EvidenceBeside(path));
        var imported = DemonstrationYear.AsPrinted();
        async Task Write(Commit commit)
        {
            var outcome = await store.Commits.CommitAsync(commit, cancellationToken);
            if (outcome is not CommitOutcome.Committed) throw new InvalidOperationException($"{outcome}: {commit}");
        }

        await Write(new(null, ImportChanges.Of(imported, ResultBook.Empty), [], [Sample.Audit("imported")]));
        await Write(Sample.Of([.. Told(imported.Submissions[0].Key, imported.Year.Plan.Schedules[0])]));
        await Write(Sample.Of(new Change.LinkCodeIssued(Sample.Code("ABC234", Reporter))));
        var linked = new Change.AccountLinked(Sample.Line, Reporter, "ABC234", Sample.Noon);
        await Write(Sample.Turn(Sample.Line, "E1", 0, linked, new Change.AddressSeen(new(Sample.Line, new("https://example.test/"), "chat", null))) with
        {
            Outbox = [Sample.Message("c"), Sample.Message("a"), Sample.Message("b"), Sample.Message("sent"), Sample.Message("dead")],
        });
        await store.Outbox.SentAsync(Sample.Message("sent").Id, Sample.Noon.AddTicks(7), cancellationToken);
        await store.Outbox.GiveUpAsync(Sample.Message("dead").Id, Sample.Noon.AddTicks(7), "HTTP 400", cancellationToken);
        await store.Outbox.PostponeAsync(Sample.Message("a").Id, Sample.Noon.AddHours(1).AddTicks(3), true, "HTTP 500", cancellationToken);
        var results = ResultBook.Of(imported.Submissions);
        var round = new Round(imported.Year.Year, 2);
        await Write(Sample.Of(new Change.RoundFrozen(FrozenRound.Of(round, new(2024, 12, 9), Sample.Noon, imported.Year, results, imported.People, []))));
        await store.Evidence.KeepAsync(Photo.Id, "image/jpeg", Encoding.UTF8.GetBytes("a picture"), cancellationToken);
    }

    private static EvidenceFile Photo => new(DeterministicId.From("photo"), Sample.Line, "5001", "ภาพการประชุม.jpg", Reporter, Sample.Noon);

    private static Change[] Told(ObligationKey key, Core.Planning.TargetSchedule schedule) =>
    [
        new Change.EvidenceAwaited(Photo),
        new Change.EvidenceAwaited(Photo with { Id = DeterministicId.From("another"), By = new("gone") }),
        new Change.EvidenceGiven(key, new Evidence(Photo.Id, Photo.Name)),
        // A letter no database of text can keep: whoever sends it must not hold up the move.
        new Change.PlannerAsked(new(DeterministicId.From("question"), key.Line, key.OrgUnit, key.Month, "นับอย่างไร\0คะ", Reporter, Sample.Noon)),
        new Change.MonthClosed(new(new(2024, 10), IsClosed: true, Sample.Noon, "api:K1", "")),
        new Change.TargetRevised(new(new(2568), schedule.Line, schedule.OrgUnit, schedule, null, "ยกเลิก", "api:K1", Sample.Noon)),
        new Change.PersonTold(Reporter, new(Sample.Noon, new(2024, 12, 2), "x")),
        new Change.JobRan("reminders", Sample.Noon),
        new Change.RemindersPaused(Reporter, new(2024, 12, 9)),
        new Change.ApiKeyIssued(new("K1", "สำนักตรวจ", ApiScope.Admin, new string('a', 64), Sample.Noon, Sample.Noon.AddDays(90))),
        new Change.AnswerKept(new("K1|abc", "fingerprint", 201, "application/json", """{"ชื่อ":1}""", "/x", "\"1\"", Sample.Noon)),
    ];
}
