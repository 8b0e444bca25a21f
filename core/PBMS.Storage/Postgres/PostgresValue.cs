using Npgsql;

namespace Pbms.Storage.Postgres;

/// <summary>Values as parameters by position.</summary>
internal static class PostgresValue
{
    public static NpgsqlParameter Of(object? value) => new()
    {
        Value = value switch
        {
            null => DBNull.Value,
            DateTimeOffset moment => moment.ToUniversalTime(),
            _ => value,
        },
    };

    /// <summary>Up to the next microsecond, which is all PostgreSQL keeps: what was written before a moment was written before this one.</summary>
    public static DateTimeOffset Up(DateTimeOffset moment)
    {
        var over = moment.Ticks % TimeSpan.TicksPerMicrosecond;
        return over == 0 ? moment : moment.AddTicks(TimeSpan.TicksPerMicrosecond - over);
    }
}
