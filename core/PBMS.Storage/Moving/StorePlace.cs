using Npgsql;
using Pbms.Storage.Postgres;

namespace Pbms.Storage.Moving;

/// <summary>Where a store is, as a person names it.</summary>
public abstract record StorePlace
{
    private StorePlace()
    {
    }

    /// <summary>A connection string ("Host=…;Database=…"), a file that holds one, or the file of an embedded store.</summary>
    /// <exception cref="InvalidDataException">It is a connection string with a fault; the message says which.</exception>
    public static StorePlace Parse(string text)
    {
        if (!text.Contains('=', StringComparison.Ordinal)) return IsSecretFile(text) ? Server(File.ReadAllText(text).Trim()) : new Embedded(Path.GetFullPath(text));
        return Server(text);
    }

    private static OnServer Server(string connection) =>
        PostgresConnection.Fault(connection) is { } fault ? throw new InvalidDataException(fault) : new OnServer(connection);

    // A store is megabytes and begins with zeros; a connection string is a line.
    private static bool IsSecretFile(string path) =>
        new FileInfo(path) is { Exists: true, Length: < 4096 and > 0 } && File.ReadAllText(path).Contains("Host=", StringComparison.OrdinalIgnoreCase);

    public sealed record Embedded(string Path) : StorePlace
    {
        public override string ToString() => Path;
    }

    public sealed record OnServer(string Connection) : StorePlace
    {
        /// <summary>Server and database; no secret.</summary>
        public override string ToString()
        {
            var parts = new NpgsqlConnectionStringBuilder(Connection);
            return $"database {parts.Database} on {parts.Host}";
        }
    }
}
