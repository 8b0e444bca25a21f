namespace Pbms.Storage.Postgres;

/// <summary>Who else is at the database.</summary>
internal static class PostgresUsers
{
    public static async Task<bool> AnyAsync(PostgresDatabase database, CancellationToken cancellationToken) => await database.FindAsync(
        "select exists (select from pg_stat_activity where datname = current_database() and application_name = $1)",
        reader => reader.GetBoolean(0),
        cancellationToken,
        PostgresConnection.Program);
}
