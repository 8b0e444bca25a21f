using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Channels.Line;

/// <summary>Draws choices: quick replies under a message, buttons on a card.</summary>
internal static class LineChoices
{
    private const int MaxQuickReplies = 13;
    private const int MaxButtons = 4;
    private const int MaxLabelGraphemes = 20;
    private const int MaxSpokenGraphemes = 300;
    private const int MaxActionUnits = 300;
    private const int MaxUriUnits = 1000;

    /// <summary>Guards labels and spoken words against letters with a hundred marks on them.</summary>
    private const int MaxUnits = 600;

    /// <returns>Null when there is nothing to choose.</returns>
    public static JsonObject? QuickReply(ImmutableArray<Choice> choices)
    {
        var items = Usable(choices).Take(MaxQuickReplies).Select(Item).ToArray();
        return items.Length == 0 ? null : new JsonObject { ["items"] = new JsonArray(items) };
    }

    public static ImmutableArray<JsonObject> Buttons(ImmutableArray<Choice> choices) =>
        [.. Usable(choices).Take(MaxButtons).Select((choice, index) => Button(choice, isFirst: index == 0))];

    // An action cannot be shortened without meaning something else, and LINE would refuse the whole message for it.
    private static IEnumerable<Choice> Usable(ImmutableArray<Choice> choices) => choices.IsDefault
        ? []
        : choices.Where(choice => LineText.Clean(choice.Label).Length > 0 && choice.Action.Length > 0 && choice.Action.Length <= (choice.Kind is ChoiceKind.OpenLink ? MaxUriUnits : MaxActionUnits));

    private static JsonObject Item(Choice choice) => new() { ["type"] = "action", ["action"] = Action(choice) };

    private static JsonObject Button(Choice choice, bool isFirst) => new()
    {
        ["type"] = "button",
        ["style"] = isFirst ? "primary" : "secondary",
        ["color"] = isFirst ? LinePalette.FirstButton : LinePalette.OtherButton,
        ["height"] = "sm",
        ["adjustMode"] = "shrink-to-fit",
        ["action"] = Action(choice),
    };

    private static JsonObject Action(Choice choice) => choice.Kind switch
    {
        ChoiceKind.Tap => new JsonObject
        {
            ["type"] = "postback",
            ["label"] = Fit(choice.Label, MaxLabelGraphemes),
            ["data"] = choice.Action,
            ["displayText"] = Fit(LineText.Clean(choice.Spoken).Length > 0 ? choice.Spoken : choice.Label, MaxSpokenGraphemes),
        },
        ChoiceKind.PickDate => DatePicker(choice),
        ChoiceKind.OpenLink => new JsonObject
        {
            ["type"] = "uri",
            ["label"] = Fit(choice.Label, MaxLabelGraphemes),
            ["uri"] = choice.Action,
        },
        _ => throw new UnreachableException($"choice kind {choice.Kind}"),
    };

    private static JsonObject DatePicker(Choice choice)
    {
        var picker = new JsonObject
        {
            ["type"] = "datetimepicker",
            ["label"] = Fit(choice.Label, MaxLabelGraphemes),
            ["data"] = choice.Action,
            ["mode"] = "date",
        };
        if (choice.Earliest is { } day) picker["min"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return picker;
    }

    private static string Fit(string text, int graphemes) =>
        LineText.FitUnits(LineText.FitGraphemes(LineText.Clean(text), graphemes), MaxUnits);
}
