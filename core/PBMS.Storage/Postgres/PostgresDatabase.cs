using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Pbms.Storage.Postgres;

/// <summary>One PostgreSQL database and the pool of connections to it. Shared by every process that is given it.</summary>
public sealed class PostgresDatabase(NpgsqlDataSource source) : IAsyncDisposable, IDisposable
{
    /// <param name="connection">As Npgsql reads it: "Host=…;Database=…;Username=…;Password=…;SSL Mode=VerifyFull".</param>
    public static PostgresDatabase At(string connection) => At(connection, PostgresConnection.Program);

    /// <param name="program">How the server lists us.</param>
    internal static PostgresDatabase At(string connection, string program) => new(PostgresConnection.Source(connection, program));

    public ValueTask DisposeAsync() => source.DisposeAsync();

    public void Dispose() => source.Dispose();

    internal ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) => source.OpenConnectionAsync(cancellationToken);

    /// <param name="sql">With $1, $2 … for the values.</param>
    internal async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<T>();
        while (await reader.ReadAsync(cancellationToken)) found.Add(read(reader));
        return found;
    }

    /// <summary>The same for who cannot wait otherwise than by standing still.</summary>
    internal IReadOnlyList<T> QueryNow<T>(string sql, Func<NpgsqlDataReader, T> read, params object[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var found = new List<T>();
        while (reader.Read()) found.Add(read(reader));
        return found;
    }

    /// <summary>The one row there is; the default when there is none.</summary>
    internal async Task<T?> FindAsync<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken, params object[] values) =>
        await QueryAsync(sql, read, cancellationToken, values) is [var only, ..] ? only : default;

    /// <returns>How many rows it changed.</returns>
    internal async Task<int> ExecuteAsync(string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [SuppressMessage("Security", "CA2100", Justification = "Every statement is a constant of this room; what people type goes in by parameters.")]
    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = source.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(PostgresValue.Of(value));
        return command;
    }
}
