using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>A PostgreSQL server of this test run's own, on loopback, in a folder that goes with it.</summary>
internal sealed class PostgresServer : IDisposable
{
    /// <summary>Tests kill processes, not the machine: nothing need reach the disk.</summary>
    private const string Settings =
        "-c fsync=off -c full_page_writes=off -c autovacuum=off -c max_connections=200 -c listen_addresses=127.0.0.1 -c log_min_messages=fatal -c password_encryption=scram-sha-256";

    private const string User = "postgres";

    /// <summary>The programs refuse to run as root; this account is on every machine.</summary>
    private const string Owner = "nobody";

    private readonly string programs;
    private readonly string folder;
    private readonly int port = FreePort();
    private readonly string settings;

    /// <param name="settings">As on the server's command line, after the usual ones.</param>
    public PostgresServer(string programs, string settings = "")
    {
        this.programs = programs;
        this.settings = $"{Settings} {settings}".TrimEnd();
        folder = Directory.CreateTempSubdirectory("pbms-postgres-").FullName;
        if (Environment.IsPrivilegedProcess) Run("chown", Owner, folder);
        AsOwner("initdb", "-D", Data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        Start();
    }

    public string Connection => $"Host=127.0.0.1;Port={port};Username={User};Database=postgres";

    private string Data => Path.Combine(folder, "data");

    /// <summary>Where the programs of PostgreSQL 15 or newer are on this machine; null when there are none.</summary>
    public static string? FindPrograms()
    {
        const string debian = "/usr/lib/postgresql";
        return Directory.Exists(debian)
            ? Directory.GetDirectories(debian)
                .Select(path => (Path: Path.Combine(path, "bin"), Version: int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var version) ? version : 0))
                .Where(found => found.Version >= 15 && File.Exists(Path.Combine(found.Path, "initdb")))
                .OrderByDescending(found => found.Version)
                .Select(found => found.Path)
                .FirstOrDefault()
            : null;
    }

    public void Start() => AsOwner(
        "pg_ctl", "start", "-w", "-s", "-D", Data, "-l", Path.Combine(folder, "log"), "-o", $"-p {port} -c unix_socket_directories={folder} {settings}");

    /// <param name="mode">"fast" ends what is under way, "immediate" drops everything as a crash would.</param>
    public void Stop(string mode = "fast") => AsOwner("pg_ctl", "stop", "-w", "-s", "-D", Data, "-m", mode);

    public void Dispose()
    {
        Stop("immediate");
        Directory.Delete(folder, recursive: true);
    }

    private void AsOwner(string program, params string[] arguments)
    {
        var path = Path.Combine(programs, program);
        if (Environment.IsPrivilegedProcess) Run("setpriv", [$"--reuid={Owner}", "--regid=65534", "--clear-groups", path, .. arguments]);
        else Run(path, arguments);
    }

    private void Run(string program, params string[] arguments)
    {
        // What it says goes to files: the server would keep a pipe open for as long as it lives.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "\"$0\" \"$@\" >\"$PBMS_SAID\" 2>&1 </dev/null", program, .. arguments])
        {
            WorkingDirectory = folder,
            Environment = { ["PBMS_SAID"] = Path.Combine(folder, "said"), ["LC_ALL"] = "C.UTF-8" },
        };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program}: {File.ReadAllText(Path.Combine(folder, "said"))}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
