using System.Net;
using System.Net.Sockets;

namespace Pbms.Benchmarks.Peers;

/// <summary>A port of this machine that nobody uses.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Two that differ: one found after the other may be the same.</summary>
    public static (int First, int Second) FindTwo()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return (((IPEndPoint)listener.LocalEndpoint).Port, Find());
    }
}
