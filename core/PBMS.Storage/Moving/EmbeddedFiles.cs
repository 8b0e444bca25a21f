using Pbms.Storage.LiteDb;

namespace Pbms.Storage.Moving;

/// <summary>The files of an embedded store that is closed: data, log, lock and evidence.</summary>
internal static class EmbeddedFiles
{
    /// <summary>Gives a finished store its name; what was there under it is gone.</summary>
    public static void Put(StorePlace.Embedded finished, StorePlace.Embedded place)
    {
        var (evidence, under) = (StorageOptions.EvidenceBeside(finished.Path), StorageOptions.EvidenceBeside(place.Path));
        if (Directory.Exists(under)) Directory.Delete(under, recursive: true);
        if (Directory.Exists(evidence)) Directory.Move(evidence, under);
        // Closed in order, its log is empty.
        File.Delete(DatabaseFiles.LogPath(place.Path));
        File.Move(finished.Path, place.Path, overwrite: true);
        Remove(finished);
    }

    public static void Remove(StorePlace.Embedded place)
    {
        foreach (var file in (string[])[place.Path, DatabaseFiles.LogPath(place.Path), place.Path + ".lock", place.Path + ".new"]) File.Delete(file);
        if (StorageOptions.EvidenceBeside(place.Path) is var evidence && Directory.Exists(evidence)) Directory.Delete(evidence, recursive: true);
    }
}
