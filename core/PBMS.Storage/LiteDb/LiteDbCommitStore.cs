using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbCommitStore(LiteDbDatabase database) : ICommitStore
{
    public Task<CommitOutcome> CommitAsync(Commit commit, CancellationToken cancellationToken) =>
        database.WriteAsync(rows => Decide(commit, rows), cancellationToken);

    private static CommitOutcome Decide(Commit commit, StagedRows rows)
    {
        foreach (var erased in commit.Changes.OfType<Change.PersonErased>())
        {
            OutboxRows.Erase(rows, PersonErasure.AccountsOf(rows, erased.Person));
        }

        foreach (var linked in commit.Changes.OfType<Change.AccountLinked>())
        {
            foreach (var older in AccountLinking.LetGo(rows, linked))
            {
                OutboxRows.Readdress(rows, older.Account, linked.Account);
                OutboxRows.DropAll(rows, older.Account, linked.ConsentedAt);
            }
        }

        var outcome = CommitDecision.Decide(commit, rows);
        OutboxRows.AddAll(rows, commit.Outbox);
        foreach (var entry in commit.Audit) AuditRows.Add(rows, entry);
        return outcome;
    }
}
