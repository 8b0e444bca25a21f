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
}
