using Npgsql;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

public sealed class PostgresSubmissionStore(PostgresDatabase database) : ISubmissionStore
{
    public async Task<SubmissionPage> ReadSinceAsync(FiscalYear year, long position, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var batch = PostgresPosition.Batch(connection, position);
        foreach (var sql in (string[])["select body from submissions where year = $1 and position >= $2", "select body from questions where year = $1 and position >= $2"])
        {
            batch.BatchCommands.Add(new(sql) { Parameters = { PostgresValue.Of(year.ToString()), PostgresValue.Of(position) } });
        }

        PostgresPosition.End(batch, position);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var reached = await PostgresPosition.ReadAsync(reader, cancellationToken);
        var submissions = await BodiesAsync<Submission>(reader, cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return new(reached, submissions, await BodiesAsync<PlannerQuestion>(reader, cancellationToken));
    }

    private static async Task<List<T>> BodiesAsync<T>(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var bodies = new List<T>();
        while (await reader.ReadAsync(cancellationToken)) bodies.Add(PostgresBody.Read<T>(reader));
        return bodies;
    }
}
