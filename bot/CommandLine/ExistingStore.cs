using Microsoft.Extensions.Options;
using Pbms.Bot.Demonstration;
using Pbms.Storage;

namespace Pbms.Bot.CommandLine;

/// <summary>For commands that find nothing in an empty store: a slip in its name is told, and no store is made for it.</summary>
public static class ExistingStore
{
    /// <returns>A sentence that names the store; null when it is there, or the demonstration will fill it.</returns>
    public static string? Missing(IServiceProvider services)
    {
        var store = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        return store.Kind is StorageKind.LiteDb && !File.Exists(store.FullPath) && services.GetService<DemonstrationSeeder>() is null
            ? $"There is no store {store.FullPath}."
            : null;
    }
}
