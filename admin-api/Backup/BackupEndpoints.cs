using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Backup;

/// <summary>Archives of the store, made while it is in use.</summary>
public static class BackupEndpoints
{
    public static void MapBackups(RouteGroupBuilder admin)
    {
        admin.MapPost("/backups", MakeAsync).WithName("makeBackup").WithSummary("One archive of store and evidence, made while they are in use").Refuses(409);
        admin.MapGet("/backups", List).WithName("listBackups");
        admin.MapGet("/backups/{name}", Download).WithName("downloadBackup").Produces(200, contentType: "application/zip");
    }

    private static async Task<Results<Created<BackupBody>, Refusal>> MakeAsync(
        Caller caller, IStoreBackup backup, RequestCommits store, BangkokClock clock, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var path = Path.Combine(backup.Folder, BackupName.Of(now));
        if (File.Exists(path)) return new Refusal(ProblemKinds.Exists);
        await backup.WriteAsync(path, cancellationToken);
        await store.CommitAsync(new Commit(null, [], [], [new AuditEntry(now, caller.Actor, "backup.made", Path.GetFileName(path), null, null)]), cancellationToken);
        return TypedResults.Created($"/api/v1/backups/{Path.GetFileName(path)}", Of(new FileInfo(path)));
    }

    private static Results<Ok<Page<BackupBody>>, FileContentHttpResult, Refusal> List([AsParameters] ListQuery query, IStoreBackup backup) =>
        Listing.Of("backups", Files(backup).Select(Of), body => body.Name, query);

    private static Results<PhysicalFileHttpResult, Refusal> Download(string name, IStoreBackup backup) =>
        Files(backup).FirstOrDefault(file => file.Name == name) is { } found
            ? TypedResults.PhysicalFile(found.FullName, "application/zip", found.Name)
            : new Refusal(ProblemKinds.ItemUnknown, "name");

    private static IEnumerable<FileInfo> Files(IStoreBackup backup) =>
        new DirectoryInfo(backup.Folder) is { Exists: true } folder ? folder.EnumerateFiles("*" + BackupName.Ending).OrderByDescending(file => file.Name, StringComparer.Ordinal) : [];

    private static BackupBody Of(FileInfo file) => new(file.Name, file.Length, BackupName.MadeAt(file.Name) ?? file.CreationTimeUtc);
}
