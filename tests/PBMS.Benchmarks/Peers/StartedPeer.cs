namespace Pbms.Benchmarks.Peers;

/// <summary>A bot at work in a process of its own.</summary>
/// <param name="Webhook">Where LINE's calls go.</param>
/// <param name="Database">Process id of the database server it uses; null when it keeps its data itself, or none.</param>
/// <param name="CleanUp">Takes away what it leaves behind.</param>
internal sealed record StartedPeer(ChildProcess Process, Uri Webhook, int? Database, Action CleanUp) : IDisposable
{
    public void Dispose()
    {
        Process.Dispose();
        CleanUp();
    }
}
