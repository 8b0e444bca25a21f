using System.Globalization;

namespace Pbms.Benchmarks.Soak;

/// <summary>How the bot stands at one moment.</summary>
/// <param name="Resident">VmRSS, in megabytes.</param>
/// <param name="Files">The store and its log, in megabytes.</param>
/// <param name="Waiting">Messages of the outbox that are still to be sent; 1,000 stands for more.</param>
/// <param name="Pushes">Pushes and multicasts that reached the stand-in of LINE.</param>
/// <param name="LogBytes">What it has logged, in bytes.</param>
internal sealed record SoakSample(
    double Minute, DateOnly Day, double Resident, int Handles, int Threads, double Files, int Waiting, int Turns, int Errors, long Replies, long Pushes, long LogBytes)
{
    public const string Header = "minute,day,memory MB,handles,threads,store and log MB,outbox,turns,errors,replies,pushes,log bytes";

    public string Row => string.Create(
        CultureInfo.InvariantCulture,
        $"{Minute:0.0},{Day:yyyy-MM-dd},{Resident:0.0},{Handles},{Threads},{Files:0.0},{Waiting},{Turns},{Errors},{Replies},{Pushes},{LogBytes}");
}
