using System.Collections.Immutable;

namespace Pbms.Bot.Menus;

/// <summary>A menu that stays under a chat, for people of one role.</summary>
/// <param name="Name">Stable, in Latin letters: "reporter".</param>
/// <param name="Bar">What the bar that opens it says; at most 14 characters as seen.</param>
/// <param name="Items">Side by side; the first is the one most wanted.</param>
public sealed record ChatMenu(string Name, string Bar, ImmutableArray<ChatMenuItem> Items);
