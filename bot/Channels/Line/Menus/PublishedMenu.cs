using Pbms.Bot.Menus;

namespace Pbms.Bot.Channels.Line.Menus;

/// <param name="Id">LINE's.</param>
/// <param name="IsNew">False when it was there, picture and all.</param>
public sealed record PublishedMenu(ChatMenu Menu, string Id, bool IsNew);
