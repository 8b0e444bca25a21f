namespace Pbms.Bot.Menus;

/// <param name="Label">What a tap says in the chat, too; at most 20 characters as seen.</param>
/// <param name="Hint">A few words below it.</param>
/// <param name="Action">What a tap sends back; at most 300 UTF-16 units.</param>
public sealed record ChatMenuItem(ChatMenuSign Sign, string Label, string Hint, string Action);
