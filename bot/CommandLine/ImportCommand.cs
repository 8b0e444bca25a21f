using System.CommandLine;
using Microsoft.Extensions.Options;
using Pbms.Core.Import;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Publishing.Tables;
using Pbms.Storage;

namespace Pbms.Bot.CommandLine;

/// <summary>"import --from FOLDER": a whole fiscal year from CSV files, all or nothing.</summary>
public static class ImportCommand
{
    private const int Refused = 4;

    public static Command Create()
    {
        var folder = new Option<DirectoryInfo>("--from") { Description = "Folder with the CSV files of a fiscal year (see bot/Demonstration/Fy2568)", Required = true };
        var command = new Command("import", "Read a fiscal year from CSV files into the store. The server must not be running on it.") { folder };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetValue(folder)!, cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, DirectoryInfo folder, CancellationToken cancellationToken) => Starting.RunAsync(parsed, async settings =>
    {
        if (!folder.Exists) return await Starting.RefuseAsync($"There is no folder {folder.FullName}.", exitCode: 2);
        switch (YearImport.Read(Tables(folder)))
        {
            case ImportResult.Read read:
                await using (var app = BotHost.BuildForCommand(settings)) return await ApplyAsync(read.Year, app.Services, cancellationToken);
            case ImportResult.Refused refused:
                foreach (var fault in refused.Faults) await Console.Error.WriteLineAsync(fault.ToString());
                await Console.Error.WriteLineAsync($"Nothing was imported: {refused.Faults.Length} faults.");
                return Refused;
            default:
                throw new InvalidOperationException("An unknown import result.");
        }
    });

    private static IEnumerable<ImportTable> Tables(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles("*.csv"))
        {
            using var text = file.OpenText();
            yield return CsvTables.Read(Path.GetFileNameWithoutExtension(file.Name), text);
        }
    }

    private static async Task<int> ApplyAsync(ImportedYear imported, IServiceProvider services, CancellationToken cancellationToken)
    {
        var page = await services.GetRequiredService<ISubmissionStore>().ReadSinceAsync(imported.Year.Year, 0, cancellationToken);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var audit = new AuditEntry(now, "command line", "year.imported", imported.Year.Year.ToString(), null, $"{imported.Submissions.Length} results");
        await services.GetRequiredService<ICommitStore>().CommitAsync(
            new Commit(null, ImportChanges.Of(imported, ResultBook.Of(page.Submissions)), [], [audit]), cancellationToken);
        var store = services.GetRequiredService<IOptions<StorageOptions>>().Value.FullPath;
        Console.WriteLine($"Imported fiscal year {imported.Year.Year}: {imported.Year.Plan.Lines.Length} lines, {imported.People.Length} people, {imported.Submissions.Length} results, into {store}");
        return 0;
    }
}
