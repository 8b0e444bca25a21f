using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pbms.Bot.Messages;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Teams;

/// <summary>What a button of a card carries, written and read in one place. Cards stay in chats for years: never rename a property.</summary>
internal static class TeamsCardData
{
    /// <summary>Ids of the inputs the channel itself puts on cards; those of a form are the form's own.</summary>
    public const string Picked = "pbms.pick";
    public const string Day = "pbms.day";

    private const string Name = "pbms";

    /// <param name="card">Names the drawing of the card, so that two presses of one button on it are the same and on a later one are not.</param>
    public static JsonObject Tap(string action, string card) => Of("tap", action, card);

    /// <summary>The action is what is chosen in the input <see cref="Picked"/>.</summary>
    public static JsonObject Pick(string card) => Of("pick", "", card);

    /// <summary>The day is in the input <see cref="Day"/>.</summary>
    public static JsonObject PickDay(string action, string card) => Of("day", action, card);

    public static JsonObject Form(string action, string card) => Of("form", action, card);

    /// <param name="data">The data of the button and the inputs beside it.</param>
    /// <returns>Null when it is no button of the bot's.</returns>
    public static (Input Input, string Card, bool IsAnswer)? Read(JsonElement data)
    {
        if (data.Property(Name) is not { } ours || ours.Text("t") is not { } kind || ours.Text("a") is not { } action) return null;
        Input? input = kind switch
        {
            "tap" => new Input.Tapped(action),
            "pick" => data.Text(Picked) is { } picked ? new Input.Tapped(picked) : null,
            "day" => Date(data) is { } day ? new Input.PickedDate(action, day) : new Input.Tapped(action),
            "form" => new Input.Submitted(action, Values(data)),
            _ => null,
        };
        return input is null ? null : (input, ours.Text("k") ?? "", IsAnswer(input));
    }

    /// <summary>Names what was pressed: the card, the button and what was filled in.</summary>
    public static string Print(JsonElement data) =>
        DeterministicId.From(["teams press", .. Values(data).OrderBy(value => value.Key, StringComparer.Ordinal).SelectMany(value => new[] { value.Key, value.Value }), data.Property(Name)?.GetRawText() ?? ""])
            .ToString("N");

    private static JsonObject Of(string kind, string action, string card) => new() { [Name] = new JsonObject { ["t"] = kind, ["a"] = action, ["k"] = card } };

    private static DateOnly? Date(JsonElement data) =>
        DateOnly.TryParseExact(data.Text(Day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static ImmutableSortedDictionary<string, string> Values(JsonElement data) => data.EnumerateObject()
        .Select(property => (Name: property.NameText(), Value: Plain(property.Value)))
        .Where(property => property is { Name: not (null or Name), Value: not null })
        .DistinctBy(property => property.Name)
        .ToImmutableSortedDictionary(property => property.Name!, property => property.Value!, StringComparer.Ordinal);

    // Teams sends a number typed into a card as a string; a client to come may not.
    private static string? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.Text(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static bool IsAnswer(Input input) => input switch
    {
        Input.Tapped tapped => Choice.AnswersAQuestion(tapped.Action),
        Input.PickedDate or Input.Submitted => true,
        _ => false,
    };
}
