using System.Globalization;

namespace Pbms.Benchmarks.Peers;

/// <summary>What Linux tells of a process in /proc.</summary>
internal static class ProcessFigures
{
    // USER_HZ, which is 100 wherever Linux runs .NET.
    private const double MillisecondsATick = 10;

    /// <summary>Processor time of a process and of the children it has waited for, in milliseconds.</summary>
    public static double Cpu(int id) => Stat(id)[11..15].Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture)) * MillisecondsATick;

    /// <summary>The same with the children still at work: a server of PostgreSQL is a process for each connection.</summary>
    public static double CpuOfTree(int id) => Cpu(id) + Children(id).Sum(Cpu);

    public static int ParentOf(int id) => int.Parse(Stat(id)[1], CultureInfo.InvariantCulture);

    /// <summary>VmRSS, in megabytes.</summary>
    public static double ResidentMegabytes(int id) => Status(id, "VmRSS") / 1024.0;

    public static int Threads(int id) => (int)Status(id, "Threads");

    public static int Handles(int id) => Directory.GetFileSystemEntries($"/proc/{id}/fd").Length;

    private static IEnumerable<int> Children(int id) =>
        File.ReadAllText($"/proc/{id}/task/{id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(child => int.Parse(child, CultureInfo.InvariantCulture));

    // The fields after the name, which may hold blanks: state, parent, …, utime, stime, cutime, cstime.
    private static string[] Stat(int id) => File.ReadAllText($"/proc/{id}/stat") is var text ? text[(text.LastIndexOf(')') + 2)..].Split(' ') : [];

    private static long Status(int id, string name) => File.ReadLines($"/proc/{id}/status")
        .Where(line => line.StartsWith(name + ':', StringComparison.Ordinal))
        .Select(line => long.Parse(line[(name.Length + 1)..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture))
        .Single();
}
