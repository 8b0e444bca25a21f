using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Channels.Line.Checking;
using Pbms.Bot.Channels.Line.Menus;
using Pbms.Bot.Menus;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage;
using Spectre.Console;

namespace Pbms.Bot.CommandLine;

/// <summary>"line check" and "line menu": the account with LINE, looked at and furnished.</summary>
public static class LineCommand
{
    private const int NotInOrder = 6;

    public static Command Create() => new("line", "The LINE official account.") { Check(), Menu() };

    private static Command Check()
    {
        var webhook = new Option<string?>("--set-webhook") { Description = "Set this as the webhook address first, for example https://your-host/line/webhook" };
        var command = new Command("check", "Look at the access token, the webhook and the month's messages, and say what to mend.") { webhook };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, app => CheckAsync(app, parsed.GetValue(webhook), cancellationToken)));
        return command;
    }

    private static Command Menu()
    {
        var command = new Command("menu", "Make the menus under the chat, one for each role, and give them to everybody linked. Safe to run again.");
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, app => MenuAsync(app, cancellationToken)));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, Func<WebApplication, Task<int>> run) => Starting.RunAsync(parsed, async settings =>
    {
        await using var app = await BotHost.BuildForCommandAsync(settings);
        return app.Services.GetRequiredService<IOptions<LineOptions>>().Value.IsOn
            ? await run(app)
            : await Starting.RefuseAsync("Setting Line:ChannelSecret is missing: there is no account to look at.", exitCode: 2);
    });

    private static async Task<int> CheckAsync(WebApplication app, string? address, CancellationToken cancellationToken)
    {
        Uri? webhook = null;
        if (address is not null && !(Uri.TryCreate(address, UriKind.Absolute, out webhook) && webhook.Scheme == Uri.UriSchemeHttps))
            return await Starting.RefuseAsync("A webhook address begins with https://.", exitCode: 2);
        var findings = await ActivatorUtilities.CreateInstance<LineCheck>(app.Services).RunAsync(webhook, cancellationToken);
        foreach (var finding in findings)
        {
            var (colour, sign) = finding.Kind switch { ChannelFindingKind.Good => ("green", "ok  "), ChannelFindingKind.Doubtful => ("yellow", "note"), _ => ("red", "FAIL") };
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[{colour}]{sign}[/] {finding.Subject}: {finding.Seen}");
            if (finding.ToDo is { } toDo) AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"     [bold]{toDo}[/]");
        }

        return findings.Any(finding => finding.Kind is ChannelFindingKind.Bad) ? NotInOrder : 0;
    }

    private static async Task<int> MenuAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            var menus = app.Services.GetRequiredService<LineMenus>();
            var published = new List<PublishedMenu>();
            foreach (var menu in RoleMenus.All) published.Add(await menus.PublishAsync(menu, cancellationToken));
            foreach (var menu in published) Console.WriteLine($"{menu.Menu.Name}: {menu.Id} {(menu.IsNew ? "made" : "was there")}");
            await LinkAsync(app, menus, published, cancellationToken);
            Console.WriteLine($"Older menus deleted: {await menus.DeleteOthersAsync([.. published.Select(menu => menu.Id)], cancellationToken)}");
            return 0;
        }
        catch (LineMenuException trouble)
        {
            await Console.Error.WriteLineAsync($"{trouble.Message} Run the command again.");
            return NotInOrder;
        }
    }

    private static async Task LinkAsync(WebApplication app, LineMenus menus, IReadOnlyList<PublishedMenu> published, CancellationToken cancellationToken)
    {
        if (ExistingStore.Missing(app.Services) is { } missing)
        {
            Console.WriteLine($"{missing} The server gives each person the menu at their first message.");
            return;
        }

        try
        {
            var people = await app.Services.GetRequiredService<IPeopleStore>().AllAsync(cancellationToken);
            var chats = app.Services.GetRequiredService<IChatStore>();
            foreach (var menu in published)
            {
                var users = new List<string>();
                foreach (var person in people.Where(person => RoleMenus.Of(person) == menu.Menu))
                    users.AddRange((await chats.AccountsOfAsync(person.Id, cancellationToken)).Where(account => account.Channel == ChatAccount.Line).Select(account => account.UserId));
                await menus.LinkAsync(menu.Id, users, cancellationToken);
                Console.WriteLine($"{menu.Menu.Name}: given to {users.Count} people");
            }
        }
        catch (StoreInUseException)
        {
            Console.WriteLine("The server is running: it gives each person the menu at their next message.");
        }
    }
}
