using System.CommandLine;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Pbms.AdminApi.People;
using Pbms.Bot.Channels;
using Pbms.Bot.Channels.Line;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage;

namespace Pbms.Bot.CommandLine;

/// <summary>"link-code --for rep-4.1": a code with which a person makes a chat account their own, and for LINE an address and a QR code that carry it.</summary>
public static class LinkCodeCommand
{
    private static readonly TimeSpan ValidFor = TimeSpan.FromDays(7);

    public static Command Create()
    {
        var person = new Option<string>("--for") { Description = "Id of the person", Required = true };
        var picture = new Option<FileInfo?>("--qr") { Description = "Write the QR code as a PNG into this file" };
        var command = new Command("link-code", "Make a one-time link code for a person, good for seven days. On the embedded store the server must be stopped.") { person, picture };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed, new PersonId(parsed.GetValue(person)!), parsed.GetValue(picture), cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, PersonId person, FileInfo? picture, CancellationToken cancellationToken) => Starting.RunAsync(parsed, async settings =>
    {
        await using var app = await BotHost.BuildForCommandAsync(settings);
        if (ExistingStore.Missing(app.Services) is { } missing) return await Starting.RefuseAsync(missing, exitCode: 2);
        if (await app.Services.GetRequiredService<IPeopleStore>().FindAsync(person, cancellationToken) is null)
        {
            return await Starting.RefuseAsync($"There is no person with the id '{person}'.", exitCode: 2);
        }

        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var code = new LinkCode(RandomNumberGenerator.GetString(LinkCodeAlphabet.Characters, LinkCodeAlphabet.Length), person, now + ValidFor, null);
        var audit = new AuditEntry(now, CommandLineActor.Name, "link_code.issued", person.Value, null, null);
        var outcome = await app.Services.GetRequiredService<ICommitStore>().CommitAsync(
            new Commit(null, [new Change.LinkCodeIssued(code)], [], [audit]), cancellationToken);
        var path = app.Services.GetRequiredService<IOptions<StorageOptions>>().Value.Name;
        var link = await LinkAsync(app, code, cancellationToken);
        if (link is not null && picture is not null) await File.WriteAllBytesAsync(picture.FullName, LinkQr.Png(link), cancellationToken);
        return await CommitAnswer.TellAsync(outcome, [code.Code, $"Link code of {person} written into {path}", .. Shown(link, picture)]);
    });

    /// <summary>From the settings; LINE is asked only where they do not say.</summary>
    /// <returns>Null when there is no LINE account, or LINE does not answer now: the code can always be typed.</returns>
    private static async Task<Uri?> LinkAsync(WebApplication app, LinkCode code, CancellationToken cancellationToken)
    {
        if (app.Services.GetRequiredService<IOptions<LineLinkOptions>>().Value.DeepLink(code.Code) is { } link) return link;
        if (!app.Services.GetRequiredService<IOptions<LineOptions>>().Value.IsOn) return null;
        var info = await app.Services.GetRequiredService<LineApi>().GetAsync("v2/bot/info", cancellationToken);
        return info is LineResult.Answered { IsGood: true, Body: var body } && body.Text("basicId") is { } basicId
            ? LineLinkOptions.DeepLink(basicId, code.Code)
            : null;
    }

    private static IEnumerable<string> Shown(Uri? link, FileInfo? picture)
    {
        if (link is null)
        {
            yield return "No LINE address for it: the person types the code. With the setting Line:BasicId there is one.";
            yield break;
        }

        yield return link.AbsoluteUri;
        yield return picture is null ? LinkQr.Text(link) : $"QR code written into {picture.FullName}";
    }
}
