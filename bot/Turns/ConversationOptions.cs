namespace Pbms.Bot.Turns;

/// <summary>Settings "Conversation:*".</summary>
public sealed class ConversationOptions
{
    public const string Section = "Conversation";

    /// <summary>How people reach the admins, told to whoever is sent to them: "กลุ่มงานระบบข้อมูล โทร 0 2000 0000". One line of at most 200 characters; null
    /// for none.</summary>
    public string? Contact { get; set; }
}
