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

    /// <summary>The same for a place that need not be there yet. An embedded store ends in ".db": anything else is a slip in the name of a file with a connection.</summary>
    /// <exception cref="InvalidDataException">It is neither; the message says so.</exception>
    public static StorePlace ParseTarget(string text) =>
        Parse(text) is Embedded { Path: var path } && !path.EndsWith(".db", StringComparison.OrdinalIgnoreCase)
            ? throw new InvalidDataException($"--to names {path}: no such file with a connection string can be read. The file of an embedded store must end in .db.")
            : Parse(text);

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
