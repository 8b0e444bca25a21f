using Pbms.Core.Periods;

namespace Pbms.Core.Storage;

/// <summary>That a round is frozen, without its contents.</summary>
public sealed record FrozenMark(Round Round, DateOnly AsOf, DateTimeOffset FrozenAt);
