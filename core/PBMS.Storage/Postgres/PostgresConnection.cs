using Npgsql;

namespace Pbms.Storage.Postgres;

/// <summary>How we speak to the server, whatever the connection string leaves open.</summary>
internal static class PostgresConnection
{
    /// <summary>How the server lists our processes; who moves the database away looks for them.</summary>
    public const string Program = "PBMS.Bot";

    /// <summary>
    /// Nothing waits for ever: a statement 15 s, a lock 5 s, a client that went silent in its transaction 15 s. And what is acknowledged is on
    /// the server's disk, even where an administrator has made that optional.
    /// </summary>
    private const string ServerOptions =
        "-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=15000 -c synchronous_commit=on";

    /// <summary>For what is read whole, once after a start: five minutes, until the end of the transaction.</summary>
    public const string Patiently = "set local statement_timeout = '5min'";

    public const int PatientSeconds = 300;

    private const int ConnectSeconds = 5;

    /// <summary>The server gives up first, and says why.</summary>
    private const int CommandSeconds = 20;

    private const int MostPrepared = 100;

    /// <summary>
    /// A server usually lets a hundred in, and three processes with what Hangfire takes must fit. More at work at a time than it has processors and disks gain
    /// nothing: whoever finds none free waits some milliseconds for one.
    /// </summary>
    private const int MostConnections = 10;

    public static NpgsqlDataSource Source(string connection, string program)
    {
        var given = new NpgsqlConnectionStringBuilder(connection);
        var all = new NpgsqlConnectionStringBuilder(connection)
        {
            ApplicationName = program,
            Timeout = given.ShouldSerialize("Timeout") ? given.Timeout : ConnectSeconds,
            CommandTimeout = given.ShouldSerialize("Command Timeout") ? given.CommandTimeout : CommandSeconds,
            MaxPoolSize = given.ShouldSerialize("Maximum Pool Size") ? given.MaxPoolSize : MostConnections,
            MaxAutoPrepare = given.ShouldSerialize("Max Auto Prepare") ? given.MaxAutoPrepare : MostPrepared,
            // Who changes a setting of the session sets it back; clearing up after each round trip cost the server more than they did.
            NoResetOnClose = true,
            // Ours first: who sets one of these in the connection string means it.
            Options = $"{ServerOptions} {given.Options}".TrimEnd(),
        };
        return NpgsqlDataSource.Create(all);
    }

    /// <summary>What is wrong with the string, or null. To another machine it must say how it is protected.</summary>
    public static string? Fault(string connection)
    {
        try
        {
            var given = new NpgsqlConnectionStringBuilder(connection);
            return given switch
            {
                { Host: null or "" } => "Setting Storage:Connection must name the server: Host=…;Database=…;Username=….",
                { Database: null or "" } => "Setting Storage:Connection must name the database: Database=….",
                _ when !IsHere(given.Host) && !given.ShouldSerialize("SSL Mode") =>
                    "Setting Storage:Connection reaches another machine and does not say how: add SSL Mode=VerifyFull and Root Certificate=… (or, on a network nobody else is on, SSL Mode=Disable).",
                _ => null,
            };
        }
        catch (ArgumentException)
        {
            // Its message may quote the password.
            return "Setting Storage:Connection is not a connection string: Host=…;Database=…;Username=…;Password=….";
        }
    }

    private static bool IsHere(string host) => host.Split(',').All(one => one is "localhost" or "127.0.0.1" or "::1" || one.StartsWith('/'));
}
