using System.Diagnostics;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

/// <summary>One column of a row, there and back.</summary>
internal sealed record PostgresColumn(string Name, NpgsqlDbType Type)
{
    public string SqlType => Type switch
    {
        NpgsqlDbType.Jsonb => "jsonb",
        NpgsqlDbType.Text => "text",
        NpgsqlDbType.Bigint => "bigint",
        NpgsqlDbType.TimestampTz => "timestamptz",
        _ => throw new UnreachableException($"type {Type}"),
    };

    /// <summary>The column of all these rows, as one list.</summary>
    public NpgsqlParameter Of(IReadOnlyList<Row> rows) => new()
    {
        NpgsqlDbType = NpgsqlDbType.Array | Type,
        Value = Type switch
        {
            NpgsqlDbType.Bigint => rows.Select(row => row[Name] as long?).ToArray(),
            NpgsqlDbType.TimestampTz => rows.Select(row => Moment(row[Name])).ToArray(),
            NpgsqlDbType.Jsonb => rows.Select(row => Name == Columns.Body ? PostgresJson.Storable(row.Json) : StoreJson.Write(row[Name])).ToArray(),
            _ => rows.Select(row => row[Name] as string).ToArray(),
        },
    };

    // A row that comes from an engine without moments brings UTC ticks, none being zero.
    private static DateTimeOffset? Moment(object? value) => value switch
    {
        DateTimeOffset moment => moment.ToUniversalTime(),
        long and > 0 and var ticks => new DateTimeOffset(ticks, TimeSpan.Zero),
        _ => null,
    };

    /// <summary>Puts what was read into the row; a body is read with the row itself.</summary>
    public void Read(NpgsqlDataReader reader, int place, Row row)
    {
        if (Name == Columns.Body || reader.IsDBNull(place)) return;
        row[Name] = Type switch
        {
            NpgsqlDbType.Bigint => reader.GetInt64(place),
            NpgsqlDbType.TimestampTz => reader.GetFieldValue<DateTimeOffset>(place),
            NpgsqlDbType.Jsonb => JsonSerializer.Deserialize<string[]>(reader.GetString(place))!,
            _ => reader.GetString(place),
        };
    }
}
