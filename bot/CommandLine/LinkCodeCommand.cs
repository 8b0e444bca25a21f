using System.CommandLine;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage;

namespace Pbms.Bot.CommandLine;

/// <summary>"link-code --for rep-4.1": a code with which a person makes a chat account their own.</summary>
public static class LinkCodeCommand
{
    private static readonly TimeSpan ValidFor = TimeSpan.FromDays(7);

    public static Command Create()
    {
        var person = new Option<string>("--for") { Description = "Id of the person", Required = true };
        var command = new Command("link-code", "Make a one-time link code for a person, good for seven days. The server must not be running on the store.") { person };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, new PersonId(parsed.GetValue(person)!), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, PersonId person, CancellationToken cancellationToken) => Starting.RunAsync(parsed, async settings =>
    {
        await using var app = BotHost.BuildForCommand(settings);
        if (await app.Services.GetRequiredService<IPeopleStore>().FindAsync(person, cancellationToken) is null)
        {
            return await Starting.RefuseAsync($"There is no person with the id '{person}'.", exitCode: 2);
        }

        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var code = new LinkCode(RandomNumberGenerator.GetString(LinkCodeAlphabet.Characters, LinkCodeAlphabet.Length), person, now + ValidFor, null);
        var audit = new AuditEntry(now, "command line", "link_code.issued", person.Value, null, null);
        var outcome = await app.Services.GetRequiredService<ICommitStore>().CommitAsync(
            new Commit(null, [new Change.LinkCodeIssued(code)], [], [audit]), cancellationToken);
        var path = app.Services.GetRequiredService<IOptions<StorageOptions>>().Value.FullPath;
        return await CommitAnswer.TellAsync(outcome, [code.Code, $"Link code of {person} written into {path}"]);
    });
}
