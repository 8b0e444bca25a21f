using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Pbms.Storage;

namespace Pbms.Benchmarks.Load;

/// <summary>A store as the program opens it.</summary>
internal static class OpenedStore
{
    /// <param name="place">A connection string of PostgreSQL, or the file of an embedded store.</param>
    public static async Task<IHost> AtAsync(string place)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(place.Contains('=', StringComparison.Ordinal)
            ? [new("Storage:Kind", "Postgres"), new("Storage:Connection", place)]
            : [new("Storage:Path", place)]);
        builder.Services.AddStorage(builder.Configuration);
        var host = builder.Build();
        await host.Services.PrepareStorageAsync(CancellationToken.None);
        return host;
    }
}
