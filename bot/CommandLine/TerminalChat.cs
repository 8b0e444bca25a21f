using System.Collections.Immutable;
using System.Globalization;
using Pbms.Bot.Channels.Terminal;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.CommandLine;

/// <summary>Reads lines, runs each as a turn, prints the answer.</summary>
public sealed class TerminalChat(
    DemonstrationSeeder seeder, ITurnRunner turns, IOutboxStore outbox, IPeopleStore people, IChatStore chats, ICommitStore store, TimeProvider clock)
{
    private ImmutableArray<Choice> choices = [];

    public async Task<int> RunAsync(PersonId person, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        await seeder.SeedIfEmptyAsync(cancellationToken);
        if (await people.FindAsync(person, cancellationToken) is null)
        {
            return await Starting.RefuseAsync($"There is no person with the id '{person}'.", exitCode: 2);
        }

        var account = new ChatAccount(ChatAccount.Terminal, person.Value);
        await LinkAsync(account, person, cancellationToken);
        await TurnAsync(account, new Input.Said("เมนู"), output, cancellationToken);
        while (await input.ReadLineAsync(cancellationToken) is { Length: > 0 } line)
        {
            await TurnAsync(account, InputOf(line), output, cancellationToken);
        }

        return 0;
    }

    private async Task LinkAsync(ChatAccount account, PersonId person, CancellationToken cancellationToken)
    {
        if ((await chats.LoadAsync(account, cancellationToken)).Person == person) return;
        var now = clock.GetUtcNow();
        var code = new LinkCode($"TERMINAL-{person}", person, now.AddMinutes(1), null);
        await store.CommitAsync(
            new Commit(null, [new Change.LinkCodeIssued(code), new Change.AccountLinked(account, person, code.Code, now)], [], []), cancellationToken);
    }

    private Input InputOf(string line) =>
        line.StartsWith('/') && int.TryParse(line.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= choices.Length
            ? new Input.Tapped(choices[number - 1].Action)
            : new Input.Said(line);

    private async Task TurnAsync(ChatAccount account, Input input, TextWriter output, CancellationToken cancellationToken)
    {
        var at = clock.GetUtcNow();
        var eventId = at.Ticks.ToString(CultureInfo.InvariantCulture);
        if (await turns.RunAsync(new InboundEvent(account, eventId, input, at, null, null), cancellationToken) is not { } answer) return;
        if (await outbox.FindAsync(answer, cancellationToken) is not { } message) return;
        var replies = ReplyJson.Read(message.Payload);
        foreach (var line in TextRenderer.Lines(replies)) await output.WriteLineAsync(line);
        choices = [.. replies.SelectMany(reply => reply is Reply.Card card ? card.Buttons : []), .. replies.SelectMany(reply => reply.Choices)];
        await outbox.SentAsync(answer, at, cancellationToken);
    }
}
