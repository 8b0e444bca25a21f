using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Storage.Postgres;

namespace Pbms.Storage.Moving;

/// <summary>A store opened for moving: what it holds, and what it says of the rounds.</summary>
internal sealed record OpenStore(IStoreContents Contents, IYearStore Years) : IAsyncDisposable
{
    public static async Task<OpenStore> AtAsync(StorePlace place, ILogger logger, CancellationToken cancellationToken) => place switch
    {
        StorePlace.Embedded embedded => Embedded(embedded, logger),
        StorePlace.OnServer server => await OnServerAsync(server, logger, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    public Task<ImmutableArray<RoundScores>> ScoresAsync(CancellationToken cancellationToken) => RoundScores.OfAsync(Years, cancellationToken);

    public ValueTask DisposeAsync() => Contents.DisposeAsync();

    private static OpenStore Embedded(StorePlace.Embedded place, ILogger logger)
    {
        var database = LiteDbDatabase.Open(place.Path, logger, _ => { });
        var evidence = new EvidenceFolder(StorageOptions.EvidenceBeside(place.Path));
        return new(new LiteDbContents(database, evidence, place.ToString()), new LiteDbYearStore(database));
    }

    private static async Task<OpenStore> OnServerAsync(StorePlace.OnServer place, ILogger logger, CancellationToken cancellationToken)
    {
        var database = PostgresDatabase.At(place.Connection, "PBMS.Bot moving");
        await PostgresMigrations.RunAsync(database, logger, cancellationToken);
        if (await PostgresUsers.AnyAsync(database, cancellationToken))
        {
            await database.DisposeAsync();
            throw new StoreInUseException($"Processes of PBMS.Bot are connected to {place}. Stop them first.");
        }

        return new(new PostgresContents(database, place.ToString()), new PostgresYearStore(database));
    }
}
