using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Storage;
using Pbms.Storage.LiteDb;

namespace Pbms.Bot.CommandLine;

/// <summary>"restore --from FILE": a backup in the place of the store and its evidence, which are kept beside it.</summary>
public static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Option<FileInfo>("--from") { Description = "A backup made by the admin API", Required = true };
        var command = new Command("restore", "Put a backup in the place of the store. The server must not be running on it.") { file };
        command.SetAction((parsed, _) => RunAsync(parsed, parsed.GetValue(file)!));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, FileInfo file) => Starting.RunAsync(parsed, async settings =>
    {
        if (!file.Exists) return await Starting.RefuseAsync($"There is no file {file.FullName}.", exitCode: 2);
        await using var app = BotHost.BuildForStores(settings);
        var storage = app.Services.GetRequiredService<IOptions<StorageOptions>>().Value;
        if (storage.Kind is not StorageKind.LiteDb) return await Starting.RefuseAsync("Setting Storage:Kind is Postgres: restore with --Storage:Kind=LiteDb and --Storage:Path=FILE, then migrate --from FILE --to CONNECTION --replace.", exitCode: 2);
        var path = storage.FullPath;
        var now = BangkokClock.ToBangkok(app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        BackupFolder[] folders = [.. app.Services.GetServices<BackupFolder>()];
        var kept = LiteDbRestore.Run(file.FullName, path, folders, now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture));
        Console.WriteLine($"Restored {file.FullName} into {path}{(kept is null ? "" : $"; the store as it was is {kept}")}");
        return 0;
    });
}
