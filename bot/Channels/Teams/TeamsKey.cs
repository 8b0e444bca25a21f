using System.Collections.Immutable;
using Microsoft.IdentityModel.Tokens;

namespace Pbms.Bot.Channels.Teams;

/// <param name="Endorsements">The channels the key may speak for.</param>
public sealed record TeamsKey(SecurityKey Key, ImmutableArray<string> Endorsements);
