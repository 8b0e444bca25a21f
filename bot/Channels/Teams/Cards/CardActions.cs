using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Channels.Teams.Cards;

/// <summary>Choices as buttons, five at most, as many as every client shows; what is more stands in a list with a button of its own.</summary>
/// <param name="card">Names this drawing (<see cref="TeamsCardData"/>).</param>
internal sealed class CardActions(string card, TeamsWords words)
{
    private const int MostButtons = 5;

    /// <returns>Inputs that go under the card, and its buttons.</returns>
    public (ImmutableArray<JsonObject> Inputs, JsonArray Actions) Draw(Choice? submit, ImmutableArray<Choice> choices)
    {
        var usable = choices.Where(IsUsable).DistinctBy(choice => (choice.Action, choice.Kind)).ToList();
        var places = MostButtons - (submit is null ? 0 : 1);
        var inList = usable.Count <= places ? [] : usable.Where(choice => choice.Kind is ChoiceKind.Tap).Skip(places - 1 - usable.Count(choice => choice.Kind is not ChoiceKind.Tap)).ToList();
        var buttons = usable.Except(inList).Take(inList.Count == 0 ? places : places - 1).ToList();
        var inputs = buttons.Where(choice => choice.Kind is ChoiceKind.PickDate).Select(DayInput).ToList();
        if (inList.Count > 0) inputs.Add(ListInput(inList));
        JsonNode[] actions =
        [
            .. submit is null ? [] : new[] { Primary(Execute(submit.Label, TeamsCardData.Form(submit.Action, card), withInputs: true)) },
            .. buttons.Select((choice, place) => submit is null && place == 0 ? Primary(Button(choice)) : Button(choice)),
            .. inList.Count == 0 ? [] : new[] { Execute(words.Choose, TeamsCardData.Pick(card), withInputs: true) },
        ];
        return ([.. inputs], new JsonArray(actions));
    }

    private static bool IsUsable(Choice choice) =>
        choice.Label.Length > 0 && choice.Action.Length > 0
        && (choice.Kind is not ChoiceKind.OpenLink || (Uri.TryCreate(choice.Action, UriKind.Absolute, out var link) && link.Scheme is "https" or "http"));

    private JsonObject Button(Choice choice) => choice.Kind switch
    {
        ChoiceKind.OpenLink => new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = choice.Label, ["url"] = choice.Action },
        ChoiceKind.PickDate => Execute(choice.Label, TeamsCardData.PickDay(choice.Action, card), withInputs: true),
        _ => Execute(choice.Label, TeamsCardData.Tap(choice.Action, card), withInputs: false),
    };

    /// <summary>Execute is answered at once; a Teams too old for it takes Submit.</summary>
    /// <param name="withInputs">Otherwise what stands in the inputs neither goes with it nor holds it up.</param>
    private static JsonObject Execute(string title, JsonObject data, bool withInputs)
    {
        var execute = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = title,
            ["verb"] = "pbms",
            ["data"] = data,
            ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data.DeepClone() },
        };
        if (!withInputs) (execute["associatedInputs"], execute["fallback"]!["associatedInputs"]) = ("none", "none");
        return execute;
    }

    private static JsonObject Primary(JsonObject action)
    {
        action["style"] = "positive";
        return action;
    }

    private static JsonObject DayInput(Choice choice)
    {
        var input = new JsonObject { ["type"] = "Input.Date", ["id"] = TeamsCardData.Day, ["label"] = choice.Label };
        if (choice.Earliest is { } earliest)
        {
            // Filled in, so that the button never goes without a day.
            var day = earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            (input["min"], input["value"]) = (day, day);
        }

        return input;
    }

    private JsonObject ListInput(List<Choice> choices) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = TeamsCardData.Picked,
        ["label"] = words.OtherChoices,
        ["value"] = choices[0].Action,
        ["choices"] = new JsonArray([.. choices.Select(choice => new JsonObject { ["title"] = choice.Spoken, ["value"] = choice.Action })]),
    };
}
