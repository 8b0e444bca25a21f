using System.CommandLine;
using Pbms.Core.Organisation;

namespace Pbms.Bot.CommandLine;

/// <summary>"chat --as rep-4.1": a conversation in the terminal, over the same engine and store as every channel.</summary>
public static class ChatCommand
{
    public static Command Create()
    {
        var person = new Option<string>("--as") { Description = "Id of the person to be, for example rep-4.1", Required = true };
        var command = new Command("chat", "Chat in the terminal as a person of the demonstration (Development only). Type words; /1 taps the first choice; an empty line or Ctrl+D ends.") { person };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, new PersonId(parsed.GetValue(person)!), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, PersonId person, CancellationToken cancellationToken) => Starting.RunAsync(parsed, async settings =>
    {
        await using var app = await BotHost.BuildForCommandAsync(settings);
        if (!app.Environment.IsDevelopment())
        {
            return await Starting.RefuseAsync("The chat command lets you be anybody, so it works in the Development environment only.", exitCode: 2);
        }

        return await ActivatorUtilities.CreateInstance<TerminalChat>(app.Services).RunAsync(person, Console.In, Console.Out, cancellationToken);
    });
}
