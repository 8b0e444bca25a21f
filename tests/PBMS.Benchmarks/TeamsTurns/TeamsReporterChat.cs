using System.Globalization;
using System.Text.Json.Nodes;
using Pbms.Benchmarks.Turns;
using Pbms.Bot.Conversation;

namespace Pbms.Benchmarks.TeamsTurns;

/// <summary>Agrees to the privacy notice, then reports the month by forms and buttons, changes it, and sends it again.</summary>
internal sealed class TeamsReporterChat : ITeamsChat
{
    private TeamsScreen screen = TeamsScreen.Empty;
    private int turns;
    private bool changed;

    public TeamsAct Next()
    {
        turns++;
        if (Sees(Phrases.Agree) is { } agree) return Press(agree);
        if ((Sees(Phrases.RightNext) ?? Sees(Phrases.OnlyMonth)) is { } yes) return Press(yes);
        if (Sees(Phrases.FormNext) is { } form) return Press(form, screen.Inputs.ToDictionary(input => input.Key, input => Fill(input.Value)));
        if (changed && Sees(Phrases.Send) is { } send)
        {
            changed = false;
            return Press(send);
        }

        if ((Sees(Phrases.Send) ?? Sees(Phrases.EditNumber(1))) is not null)
        {
            changed = true;
            return new TeamsAct.Said(Phrases.EditNumber(1));
        }

        return new TeamsAct.Said(IsAskedForValue ? Value : Phrases.Report);
    }

    public bool Hear(TeamsScreen heard)
    {
        screen = heard;
        return Heard.IsAnswer(screen.Words);
    }

    private string Value => (turns % 4).ToString(CultureInfo.InvariantCulture);

    private bool IsAskedForValue => screen.Buttons.Keys.Any(title => title is Phrases.NothingDone or Phrases.NothingMore || title.StartsWith("คงเดิม", StringComparison.Ordinal));

    private JsonObject? Sees(string title) => screen.Buttons.GetValueOrDefault(title);

    private string Fill((string Type, string? Value) input) => input.Type switch
    {
        "Input.Number" => Value,
        "Input.Text" => ReporterChat.Reason,
        _ => input.Value ?? "",
    };

    private TeamsAct.Pressed Press(JsonObject button, IReadOnlyDictionary<string, string>? filled = null)
    {
        var data = (JsonObject)button.DeepClone();
        foreach (var (id, value) in filled ?? new Dictionary<string, string>()) data[id] = value;
        return new TeamsAct.Pressed(screen.Message, data);
    }
}
