using System.CommandLine;
using Microsoft.Extensions.Options;
using Pbms.Bot.Demonstration;
using Pbms.Core.Periods;
using Pbms.Publishing.Files;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;
using Pbms.Storage;
using Spectre.Console;

namespace Pbms.Bot.CommandLine;

/// <summary>"report --year 2568 --months 2 --out DIR": the whole report of a round as files.</summary>
public static class ReportCommand
{
    private const int WrongArgument = 2;

    // The calendar can hold them; a year of the common era is a slip.
    private const int EarliestYear = 2500;
    private const int LatestYear = 2700;

    public static Command Create()
    {
        var year = new Option<int>("--year") { Description = "Fiscal year, Buddhist era, for example 2568", Required = true };
        var months = new Option<int>("--months") { Description = "Round: months since 1 October, 1 to 12", Required = true };
        var folder = new Option<DirectoryInfo>("--out") { Description = "Folder for the files; made when it is not there, files of an earlier run are replaced", Required = true };
        var sentences = new Option<FileInfo?>("--sentences") { Description = "JSON file of sentences that are to be worded otherwise; without it the setting Report:Sentences" };
        var command = new Command("report", "Write the report of a round: DOCX, XLSX, CSV, JSON and pictures. On the embedded store the server must be stopped.") { year, months, folder, sentences };
        command.Validators.Add(result =>
        {
            if (result.GetValue(year) is < EarliestYear or > LatestYear) result.AddError("--year is a fiscal year of the Buddhist era, for example 2568.");
            if (result.GetValue(months) is < 1 or > FiscalYear.Months) result.AddError("--months is a number from 1 to 12.");
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed, new Round(new FiscalYear(parsed.GetValue(year)), parsed.GetValue(months)), parsed.GetValue(folder)!, parsed.GetValue(sentences), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(
        ParseResult parsed, Round round, DirectoryInfo folder, FileInfo? sentences, CancellationToken cancellationToken) => Starting.RunAsync(parsed, async settings =>
    {
        if (sentences is { Exists: false }) return await Starting.RefuseAsync($"There is no file {sentences.FullName}.", WrongArgument);
        var own = sentences is null ? null : SentenceBook.Read(await File.ReadAllBytesAsync(sentences.FullName, cancellationToken));
        if (own is SentencesResult.Refused refused) return await Starting.RefuseAsync(string.Join(Environment.NewLine, refused.Faults), WrongArgument);
        await using var app = await BotHost.BuildForCommandAsync(settings);
        if (ExistingStore.Missing(app.Services) is { } missing) return await Starting.RefuseAsync(missing, WrongArgument);
        var wording = (own as SentencesResult.Read)?.Sentences ?? app.Services.GetRequiredService<SentenceBook>();
        return await WriteAsync(round, folder, wording, app.Services, cancellationToken);
    });

    private static async Task<int> WriteAsync(Round round, DirectoryInfo folder, SentenceBook sentences, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (services.GetService<DemonstrationSeeder>() is { } demonstration) await demonstration.SeedIfEmptyAsync(cancellationToken);
        if (await services.GetRequiredService<ReportSource>().ReadAsync(round, cancellationToken) is not { } input)
        {
            return await Starting.RefuseAsync($"Fiscal year {round.Year} is not in the store {services.GetRequiredService<IOptions<StorageOptions>>().Value.Name}.", WrongArgument);
        }

        await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).StartAsync(async progress =>
        {
            var report = ReportBuilder.Build(input);
            var files = ReportFiles.Of(report, sentences);
            var task = progress.AddTask("Files", maxValue: files.Length);
            // Each is made from the same immutable report; the pictures alone would keep one core busy for a second.
            await Parallel.ForEachAsync(files, cancellationToken, async (file, token) =>
            {
                await WriteAsync(file, folder, token);
                task.Increment(1);
            });
        });
        Console.WriteLine($"Round {round.Months} of {round.Year}, data as of {input.AsOf:yyyy-MM-dd}, written into {folder.FullName}");
        return 0;
    }

    private static async Task WriteAsync(ReportFile file, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder.FullName, file.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, file.Make(), cancellationToken);
    }
}
