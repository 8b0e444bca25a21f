using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

/// <summary>How a chat account is written to, on a channel where its id alone does not say (a conversation reference of Teams).</summary>
/// <param name="Service">The channel's server for this chat, as it last named it.</param>
/// <param name="Conversation">The channel's id of the chat.</param>
/// <param name="Tenant">The organisation the chat belongs to; null when the channel names none.</param>
public sealed record ChatAddress(ChatAccount Account, Uri Service, string Conversation, string? Tenant);
