using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Channels.Teams.Cards;

/// <summary>Replies as one Teams activity: words alone as text, all else as one Adaptive Card, from top to bottom.</summary>
public sealed class TeamsRenderer(TeamsWords words)
{
    /// <summary>Teams refuses a message above about 100 KB, counted in UTF-16, and asks to stay within 80.</summary>
    private const int MostBytes = 80 * 1024;

    private const int MostWords = 5_000;

    /// <param name="id">Of the message: names this drawing of its buttons.</param>
    /// <param name="asCard">It takes the place of a card.</param>
    /// <returns>Null when there is nothing to show.</returns>
    public JsonObject? Render(Guid id, ImmutableArray<Reply> replies, bool asCard = false)
    {
        var said = replies.Where(reply => reply is not Reply.Words { Text: "", Form: null }).ToList();
        if (said.Count == 0) return null;
        if (!asCard && said.TrueForAll(reply => reply is Reply.Words { Form: null } && reply.Choices.IsDefaultOrEmpty)) return Text(said);
        var card = Card(id.ToString("N")[..12], said);
        return new JsonObject
        {
            ["type"] = "message",
            // Shown in a notification, where a card cannot be.
            ["summary"] = Summary(said),
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
        };
    }

    private static JsonObject Text(List<Reply> said) => new()
    {
        ["type"] = "message",
        ["textFormat"] = "plain",
        ["text"] = Summary(said),
    };

    private static string Summary(IEnumerable<Reply> said)
    {
        var text = string.Join("\n\n", said.Select(reply => reply switch
        {
            { Form: { } form } => form.Title,
            Reply.Card card => card.Summary,
            Reply.Words spoken => spoken.Text,
            _ => "",
        }));
        return text.Length <= MostWords ? text : text[..MostWords];
    }

    private JsonObject Card(string id, List<Reply> said)
    {
        var body = said.SelectMany((reply, place) => Draw(reply, place)).ToList();
        var form = said.FindLast(reply => reply.Form is not null)?.Form;
        // Under the last that has any, as people read: what came before is answered by it.
        var choices = form is not null ? form.Others : said.FindLast(reply => !reply.Choices.IsDefaultOrEmpty)?.Choices ?? [];
        var buttons = form is null ? said.OfType<Reply.Card>().SelectMany(card => card.Buttons) : [];
        var (inputs, actions) = new CardActions(id, words).Draw(form?.Submit, [.. buttons, .. choices]);
        return Fit(body, [.. inputs], actions, Summary(said));
    }

    private static IEnumerable<JsonObject> Draw(Reply reply, int place) => reply switch
    {
        { Form: { } form } => FormTemplate.Draw(form),
        Reply.Card card => [CardElements.Title(card.Title), .. card.Blocks.SelectMany(BlockTemplates.Draw)],
        Reply.Words spoken => CardElements.Lines(spoken.Text, apart: place > 0),
        _ => [],
    };

    /// <summary>What is too long for Teams is cut at its end; the buttons stay.</summary>
    private static JsonObject Fit(List<JsonObject> body, ImmutableArray<JsonObject> inputs, JsonArray actions, string summary)
    {
        var bytes = body.Select(TeamsJson.Bytes).ToList();
        var left = MostBytes - inputs.Sum(TeamsJson.Bytes) - TeamsJson.Bytes(actions) - (4 * MostWords);
        var kept = body.TakeWhile((_, place) => (left -= bytes[place] + 2) > 0).ToList();
        if (kept.Count < body.Count) kept.Add(CardElements.Text("…", subtle: true));
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = summary,
            ["msteams"] = new JsonObject { ["width"] = "Full" },
            ["body"] = new JsonArray([.. kept, .. inputs]),
        };
        if (actions.Count > 0) card["actions"] = actions;
        return card;
    }
}
