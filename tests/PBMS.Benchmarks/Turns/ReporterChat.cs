using System.Globalization;
using System.Text.Json;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Conversation;

namespace Pbms.Benchmarks.Turns;

/// <summary>Reports the month, again and again: on target one time and short the next, with a reason, to the receipt.</summary>
internal sealed class ReporterChat(string lineUserId) : IChat
{
    /// <summary>Lines changed before the report is sent again.</summary>
    private const int LinesAReport = 2;

    /// <summary>With a promised day in it.</summary>
    public const string Reason = "กรรมการติดภารกิจ เลื่อนประชุมไปวันที่ 16 ธ.ค.";

    private Screen screen = Screen.Empty;
    private int changed;
    private int answered;

    public string LineUserId => lineUserId;

    public bool IsAtRest => screen.Words.Contains(Phrases.SentTitle, StringComparison.Ordinal);

    public PhoneAction Next()
    {
        if (Label() is not { } label) return new PhoneAction.Text(Words());
        if (label.StartsWith("แก้ข้อ", StringComparison.Ordinal)) changed++;
        if (label is Phrases.Send) changed = 0;
        return new PhoneAction.Postback(screen.Buttons[label], label, null);
    }

    public bool Hear(JsonElement reply)
    {
        screen = Screen.Of(reply);
        return Heard.IsAnswer(screen.Words);
    }

    /// <summary>The button that leads on; null where something is typed.</summary>
    private string? Label() =>
        screen.Button(label => label is Phrases.RightNext or Phrases.OnlyMonth)
        ?? (changed < LinesAReport ? screen.Button(label => label == Phrases.EditNumber(changed + 1)) : null)
        ?? screen.Button(label => label is Phrases.Send)
        ?? screen.Button(label => label.StartsWith("เลื่อน", StringComparison.Ordinal))
        ?? (IsAskedForValue && ++answered % 2 == 0 ? screen.Button(label => label is Phrases.NothingDone or Phrases.NothingMore) : null);

    private bool IsAskedForValue => screen.Buttons.ContainsKey(Phrases.Skip);

    private string Words() =>
        IsAskedForValue ? (1 + (answered % 3)).ToString(CultureInfo.InvariantCulture)
        : screen.Buttons.ContainsKey(Phrases.PickPromise) ? Reason
        : Phrases.Report;
}
