using System.Collections.Immutable;
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
    private const int MostNamed = 5;

    public static Command Create()
    {
        var folder = new Option<DirectoryInfo>("--from") { Description = "Folder with the CSV files of a fiscal year (see bot/Demonstration/Fy2568)", Required = true };
        var command = new Command("import", "Read a fiscal year from CSV files into the store. On the embedded store the server must be stopped.") { folder };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetValue(folder)!, cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, DirectoryInfo folder, CancellationToken cancellationToken) => Starting.RunAsync(parsed, async settings =>
    {
        if (!folder.Exists) return await Starting.RefuseAsync($"There is no folder {folder.FullName}.", exitCode: 2);
        switch (Read(folder))
        {
            case ImportResult.Read read:
                await using (var app = await BotHost.BuildForCommandAsync(settings)) return await ApplyAsync(read.Year, app.Services, cancellationToken);
            case ImportResult.Refused refused:
                return await RefuseAsync(refused.Faults);
            default:
                throw new InvalidOperationException("An unknown import result.");
        }
    });

    private static ImportResult Read(DirectoryInfo folder)
    {
        var budget = new UploadBudget();
        ImmutableArray<CsvResult> files = [.. folder.EnumerateFiles("*.csv").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => Read(file, budget))];
        ImmutableArray<ImportTable> tables = [.. files.OfType<CsvResult.Read>().Select(read => read.Table)];
        ImmutableArray<ImportFault> faults = [.. files.OfType<CsvResult.Refused>().Select(refused => refused.Fault), .. ShapeChecks.Of(tables)];
        return faults.IsEmpty ? YearImport.Read(tables) : new ImportResult.Refused(faults);
    }

    private static CsvResult Read(FileInfo file, UploadBudget budget)
    {
        using var content = file.OpenRead();
        return CsvTables.Read(Path.GetFileNameWithoutExtension(file.Name), content, budget);
    }

    private static async Task<int> ApplyAsync(ImportedYear imported, IServiceProvider services, CancellationToken cancellationToken)
    {
        var page = await services.GetRequiredService<IYearStore>().ReadSinceAsync(imported.Year.Year, default, cancellationToken);
        var existing = ResultBook.Of(page.Submissions);
        var tally = ResultTally.Of(imported, existing);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var before = await services.GetRequiredService<IYearStore>().LoadAsync(imported.Year.Year, cancellationToken);
        var known = await services.GetRequiredService<IPeopleStore>().AllAsync(cancellationToken);
        var audit = ImportAudit.Of(imported, before, known, existing, now, CommandLineActor.Name);
        if (imported.FaultsAmong(known) is { IsEmpty: false } faults) return await RefuseAsync(faults);
        var outcome = await services.GetRequiredService<ICommitStore>().CommitAsync(
            new Commit(null, ImportChanges.Of(imported.Knowing(known), existing), [], audit), cancellationToken);
        return await CommitAnswer.TellAsync(outcome, Report(imported, tally, services.GetRequiredService<IOptions<StorageOptions>>().Value.Name));
    }

    private static async Task<int> RefuseAsync(ImmutableArray<ImportFault> faults)
    {
        foreach (var fault in faults) await Console.Error.WriteLineAsync(fault.ToString());
        await Console.Error.WriteLineAsync($"Nothing was imported: {faults.Length} faults.");
        return Refused;
    }

    private static IEnumerable<string> Report(ImportedYear imported, ResultTally tally, string store)
    {
        yield return $"Imported fiscal year {imported.Year.Year} with {imported.Year.Plan.Lines.Length} lines and {imported.People.Length} people into {store}";
        yield return $"Results: {tally.Added} added, {tally.Kept} kept as they are, {tally.Differing.Length} differing.";
        if (tally.Differing.IsEmpty) yield break;
        var more = tally.Differing.Length > MostNamed ? $" and {tally.Differing.Length - MostNamed} more" : "";
        yield return $"Differing, so left as the store has them: {string.Join(", ", tally.Differing.Take(MostNamed))}{more}";
    }
}
