using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Pbms.Bot.Messages;
using static Pbms.Bot.Channels.Teams.Cards.CardElements;

namespace Pbms.Bot.Channels.Teams.Cards;

/// <summary>The month, or the reasons, as one form. Every input stands by itself at the width of the card: in columns and tables phones lose them.</summary>
internal static class FormTemplate
{
    public static IEnumerable<JsonObject> Draw(Form form) =>
    [
        Title(form.Title),
        .. form.Opening.SelectMany(BlockTemplates.Draw),
        .. form.Sections.SelectMany(Section),
    ];

    private static IEnumerable<JsonObject> Section(FormSection section)
    {
        var blocks = section.Blocks.SelectMany(BlockTemplates.Draw).ToList();
        if (blocks.Count > 0)
        {
            blocks[0]["separator"] = true;
            blocks[0]["spacing"] = "Medium";
        }

        return [.. blocks, .. section.Fields.Select(Field)];
    }

    private static JsonObject Field(FormField field)
    {
        var input = field switch
        {
            FormField.Number number => Number(number),
            FormField.Words words => new JsonObject { ["type"] = "Input.Text", ["isMultiline"] = true, ["maxLength"] = words.Most },
            FormField.Pick pick => Pick(pick),
            FormField.Day day => Day(day),
            _ => throw new UnreachableException($"field {field.GetType().Name}"),
        };
        (input["id"], input["label"]) = (field.Id, field.Label);
        if (field is not FormField.Number && field.Value is { } value) input["value"] = value;
        return input;
    }

    private static JsonObject Number(FormField.Number number)
    {
        var input = new JsonObject { ["type"] = "Input.Number", ["min"] = 0, ["errorMessage"] = number.Fault };
        if (decimal.TryParse(number.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) input["value"] = value;
        return input;
    }

    private static JsonObject Pick(FormField.Pick pick) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["placeholder"] = pick.Hint,
        ["choices"] = new JsonArray([.. pick.Options.Select(option => new JsonObject { ["title"] = option.Spoken, ["value"] = option.Action })]),
    };

    private static JsonObject Day(FormField.Day day)
    {
        var input = new JsonObject { ["type"] = "Input.Date" };
        if (day.Earliest is { } earliest) input["min"] = earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return input;
    }
}
