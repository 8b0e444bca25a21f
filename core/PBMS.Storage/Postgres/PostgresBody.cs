using Npgsql;

namespace Pbms.Storage.Postgres;

internal static class PostgresBody
{
    /// <summary>Reads the row's first column, a body.</summary>
    public static T Read<T>(NpgsqlDataReader reader) => StoreJson.Read<T>(reader.GetString(0));
}
