using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Turns;

/// <summary>Something for another person, at the account it goes to.</summary>
public sealed record Letter(ChatAccount To, ImmutableArray<Reply> Replies);
