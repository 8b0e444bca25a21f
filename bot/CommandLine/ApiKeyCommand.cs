using System.CommandLine;
using Microsoft.Extensions.Options;
using Pbms.AdminApi.Access;
using Pbms.Core.Storage;
using Pbms.Storage;

namespace Pbms.Bot.CommandLine;

/// <summary>"api-key --scope admin": a key to the admin API, shown this once. The first one can be made no other way.</summary>
public static class ApiKeyCommand
{
    public static Command Create()
    {
        var scope = new Option<ApiScope>("--scope") { Description = "read, configure or admin", Required = true };
        var name = new Option<string>("--name") { Description = "Whose it is or what for", DefaultValueFactory = _ => "command line" };
        var days = new Option<int>("--days") { Description = "Days until it expires", DefaultValueFactory = _ => (int)NewApiKey.UsualLife.TotalDays };
        days.Validators.Add(result =>
        {
            if (result.GetValue(days) is < 1 or > 730) result.AddError("--days must be from 1 to 730.");
        });
        var command = new Command("api-key", "Make a key to the admin API and show it, this once. On the embedded store the server must be stopped.") { scope, name, days };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed, parsed.GetValue(scope), parsed.GetValue(name)!, TimeSpan.FromDays(parsed.GetValue(days)), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, ApiScope scope, string name, TimeSpan life, CancellationToken cancellationToken) => Starting.RunAsync(parsed, async settings =>
    {
        await using var app = await BotHost.BuildForCommandAsync(settings);
        var made = NewApiKey.Make(name, scope, app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), life);
        var outcome = await app.Services.GetRequiredService<ICommitStore>().CommitAsync(made.Issuing(CommandLineActor.Name), cancellationToken);
        var path = app.Services.GetRequiredService<IOptions<StorageOptions>>().Value.Name;
        return await CommitAnswer.TellAsync(outcome, [made.Text, $"Key {made.Key.Id} ({scope}, until {made.Key.ExpiresAt:yyyy-MM-dd}) written into {path}"]);
    });
}
