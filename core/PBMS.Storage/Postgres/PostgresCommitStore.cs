using Npgsql;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

public sealed class PostgresCommitStore(PostgresDatabase database) : ICommitStore
{
    private readonly CommitWriter writer = new(database);

    public Task<CommitOutcome> CommitAsync(Commit commit, CancellationToken cancellationToken) =>
        writer.WriteAsync(CommitNeeds.Of(commit), rows => CommitDecision.Decide(commit, rows), Appended(commit), cancellationToken);

    private static List<NpgsqlBatchCommand> Appended(Commit commit)
    {
        var commands = commit.Changes.OfType<Change.PersonErased>().Select(erased => OutboxSql.Erase(erased.Person)).ToList();
        commands.AddRange(commit.Changes.OfType<Change.AccountLinked>().SelectMany(linked => new[] { OutboxSql.Readdress(linked), OutboxSql.DropAll(linked) }));
        if (!commit.Outbox.IsEmpty) commands.Add(OutboxSql.Add(commit.Outbox));
        if (!commit.Audit.IsEmpty) commands.Add(AuditSql.Add(commit.Audit));
        return commands;
    }
}
