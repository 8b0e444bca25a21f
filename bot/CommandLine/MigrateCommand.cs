using System.Collections.Concurrent;
using System.CommandLine;
using Pbms.Storage.Moving;
using Spectre.Console;

namespace Pbms.Bot.CommandLine;

/// <summary>"migrate --from data/pbms.db --to 'Host=…;Database=…'", or the other way: everything in a store goes into another, and both are compared.</summary>
public static class MigrateCommand
{
    private const int WrongArgument = 2;
    private const int NotEmpty = 4;
    private const int Different = 5;

    private const string Place = "a file of the embedded store, a PostgreSQL connection string, or a file that holds one";

    public static Command Create()
    {
        var from = new Option<string>("--from") { Description = $"Where everything is: {Place}", Required = true };
        var to = new Option<string>("--to") { Description = $"Where it goes: {Place}", Required = true };
        var replace = new Option<bool>("--replace") { Description = "Give up what the target holds now" };
        var command = new Command("migrate", "Move everything from one store into another and compare both. No server may be running on either; run twice, the second finds nothing to do.")
        {
            from, to, replace,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(replace), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, string from, string to, bool replace, CancellationToken cancellationToken) => Starting.RunAsync(parsed, async settings =>
    {
        await using var app = BotHost.BuildForStores(settings);
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Pbms.Migrate");
        var (source, target) = (StorePlace.Parse(from), StorePlace.ParseTarget(to));
        if (source == target) return await Starting.RefuseAsync("--from and --to name the same store.", WrongArgument);
        var outcome = await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new SpinnerColumn()).StartAsync(progress =>
        {
            var moved = new ConcurrentDictionary<string, long>();
            var task = progress.AddTask($"{source} → {target}", maxValue: double.PositiveInfinity);
            return StoreMover.RunAsync(source, target, replace, (table, rows) => task.Description = $"{table}: {moved.AddOrUpdate(table, rows, (_, before) => before + rows)}", logger, cancellationToken);
        });
        return await TellAsync(outcome, source, target);
    });

    private static async Task<int> TellAsync(MoveOutcome outcome, StorePlace source, StorePlace target)
    {
        switch (outcome)
        {
            case MoveOutcome.Same same:
                foreach (var (table, rows) in same.Rows.Where(table => table.Rows > 0)) Console.WriteLine($"{table}: {rows}");
                foreach (var score in same.Scores) Console.WriteLine($"Fiscal year {score.Round.Year}, round {score.Round.Months}: {score.Shown}; the same on both sides");
                Console.WriteLine(same.IsNew ? $"Moved {source} into {target}" : $"{target} holds the same as {source} already");
                return 0;
            case MoveOutcome.NotEmpty:
                await Console.Error.WriteLineAsync($"Nothing was moved: {target} holds something else. Name an empty one, or give up what it holds with --replace.");
                return NotEmpty;
            case MoveOutcome.Different different:
                await Console.Error.WriteLineAsync($"What arrived in {target} differs from {source}: {string.Join(", ", different.Where)}. Go on using {source}.");
                return Different;
            default:
                throw new InvalidOperationException("An unknown outcome of moving.");
        }
    }
}
