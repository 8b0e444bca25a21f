using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Pbms.Storage.Postgres;

namespace Pbms.Storage.Moving;

/// <summary>Moves everything from one store into another, in either direction, and compares both when it is done. Safe to run again.</summary>
public static class StoreMover
{
    /// <param name="replace">What the target held is given up.</param>
    /// <param name="moved">Told how many rows of which table have gone over.</param>
    /// <exception cref="StoreInUseException">A process of PBMS.Bot has one of them open.</exception>
    /// <exception cref="InvalidDataException">One of them is no store, or of a newer PBMS.Bot.</exception>
    public static async Task<MoveOutcome> RunAsync(StorePlace from, StorePlace to, bool replace, Action<string, int> moved, ILogger logger, CancellationToken cancellationToken)
    {
        if (from is StorePlace.Embedded { Path: var file } && !File.Exists(file)) throw new FileNotFoundException($"There is no store {file}.");
        await using var source = await OpenStore.AtAsync(from, logger, cancellationToken);
        var holds = await StoreMove.DigestAsync(source.Contents, cancellationToken);
        if (Exists(to))
        {
            await using var there = await OpenStore.AtAsync(to, logger, cancellationToken);
            var held = await StoreMove.DigestAsync(there.Contents, cancellationToken);
            if (Differences(holds, held).IsEmpty) return await CompareAsync(source, there, holds, isNew: false, cancellationToken);
            if (!replace && held.Values.Any(digest => digest.Rows > 0)) return new MoveOutcome.NotEmpty();
        }

        var target = to is StorePlace.Embedded embedded ? Aside(embedded) : to;
        await using (var into = await OpenStore.AtAsync(target, logger, cancellationToken))
        {
            await StoreMove.CopyAsync(source.Contents, into.Contents, moved, cancellationToken);
        }

        if (to is StorePlace.Embedded place) EmbeddedFiles.Put((StorePlace.Embedded)target, place);
        await using var arrived = await OpenStore.AtAsync(to, logger, cancellationToken);
        return await CompareAsync(source, arrived, holds, isNew: true, cancellationToken);
    }

    /// <summary>A copy of a database that is in use, as of one moment, as the file of an embedded store.</summary>
    /// <exception cref="IOException">The file is there already or cannot be written.</exception>
    internal static async Task BackUpAsync(PostgresDatabase database, string path, ILogger logger, CancellationToken cancellationToken)
    {
        var place = new StorePlace.Embedded(path);
        if (File.Exists(path)) throw new IOException($"{path} is there already.");
        var aside = Aside(place);
        var source = new PostgresContents(database, "the database");
        try
        {
            await using var into = await OpenStore.AtAsync(aside, logger, cancellationToken);
            await StoreMove.CopyAsync(source, into.Contents, (_, _) => { }, cancellationToken);
        }
        finally
        {
            // Its moment is held open on the server until then, and the database is in use.
            await source.ForgetAsync();
        }

        EmbeddedFiles.Put(aside, place);
    }

    private static bool Exists(StorePlace place) => place is not StorePlace.Embedded embedded || File.Exists(embedded.Path);

    // Whole under its own name, or not there at all.
    private static StorePlace.Embedded Aside(StorePlace.Embedded place)
    {
        var aside = new StorePlace.Embedded(place.Path + ".moving");
        EmbeddedFiles.Remove(aside);
        return aside;
    }

    private static async Task<MoveOutcome> CompareAsync(
        OpenStore source, OpenStore target, IReadOnlyDictionary<string, TableDigest> holds, bool isNew, CancellationToken cancellationToken)
    {
        var (before, after) = (await source.ScoresAsync(cancellationToken), await target.ScoresAsync(cancellationToken));
        var scores = before.Zip(after).Where(pair => pair.First.Round != pair.Second.Round || !pair.First.Exact.SequenceEqual(pair.Second.Exact));
        ImmutableArray<string> differing =
        [
            .. Differences(holds, await StoreMove.DigestAsync(target.Contents, cancellationToken)),
            .. scores.Select(pair => $"round {pair.First.Round.Months} of {pair.First.Round.Year}"),
        ];
        return differing.IsEmpty && before.Length == after.Length
            ? new MoveOutcome.Same(isNew, [.. holds.Select(table => (table.Key, table.Value.Rows))], after)
            : new MoveOutcome.Different(differing);
    }

    private static ImmutableArray<string> Differences(IReadOnlyDictionary<string, TableDigest> one, IReadOnlyDictionary<string, TableDigest> other) =>
        [.. one.Where(table => table.Value != other[table.Key]).Select(table => table.Key)];
}
