using System.Runtime.CompilerServices;
using Npgsql;
using Pbms.Storage.Moving;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

/// <summary>The contents of a database: read as of one moment, written in one transaction.</summary>
internal sealed class PostgresContents(PostgresDatabase database, string name) : IStoreContents
{
    private const int RowsAtOnce = 1000;
    private const int FilesAtOnce = 4;

    // A transaction of many tables may take its time. Until its end: the connection goes back to a pool that others take from.
    private const string Patiently = "set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0";

    private NpgsqlConnection? reading;
    private NpgsqlConnection? writing;

    public string Name => name;

    public async IAsyncEnumerable<IReadOnlyList<Row>> ReadAsync(string table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        reading ??= await OpenAsync("begin isolation level repeatable read read only", cancellationToken);
        var moved = MovedTable.Of(table);
        await using var command = moved.Select(reading);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var most = table == MovedTables.EvidenceContents ? FilesAtOnce : RowsAtOnce;
        var rows = new List<Row>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(moved.Read(reader));
            if (rows.Count < most) continue;
            yield return rows;
            rows = [];
        }

        if (rows.Count > 0) yield return rows;
    }

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        writing = await OpenAsync("begin", cancellationToken);
        await RunAsync(writing, PostgresEraser.Everything, cancellationToken);
    }

    public async Task WriteAsync(string table, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(writing!);
        foreach (var command in MovedTable.Of(table).Insert(rows)) batch.BatchCommands.Add(command);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>What is written from now on is numbered after what came.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await RunAsync(writing!, "select setval(pg_get_serial_sequence('audit', 'position'), coalesce(max(position), 0) + 1, false) from audit", cancellationToken);
        await RunAsync(writing!, "select setval(pg_get_serial_sequence('target_history', 'id'), coalesce(max(id), 0) + 1, false) from target_history", cancellationToken);
        await RunAsync(writing!, "commit", cancellationToken);
        await RunAsync(writing!, $"begin; {Patiently}; analyze; commit", cancellationToken);
        await writing!.DisposeAsync();
        // Whoever reads now reads what has come.
        if (reading is not null) await reading.DisposeAsync();
        (reading, writing) = (null, null);
    }

    /// <summary>Lets go of what it read, and not of the database.</summary>
    public async Task ForgetAsync()
    {
        if (reading is not null) await reading.DisposeAsync();
        reading = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (reading is not null) await reading.DisposeAsync();
        if (writing is not null) await writing.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task<NpgsqlConnection> OpenAsync(string begin, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken);
        try
        {
            await RunAsync(connection, $"{begin}; {Patiently}", cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA2100", Justification = "Constant statements.")]
    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
