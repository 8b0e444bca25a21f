using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

/// <summary>A file sent as evidence, from the moment it is known of.</summary>
/// <param name="From">The chat account it was sent from; its channel fetches it.</param>
/// <param name="Source">The channel's own handle.</param>
/// <param name="By">Whose personal data it is: deleted with them (DOMAIN §7).</param>
/// <param name="MediaType">As its first bytes prove; null until it is kept.</param>
/// <param name="IsClaimed">A submission refers to it; what no submission ever refers to is thrown away in the end.</param>
public sealed record EvidenceFile(
    Guid Id,
    ChatAccount From,
    string Source,
    string Name,
    PersonId By,
    DateTimeOffset At,
    EvidenceState State = EvidenceState.Awaited,
    string? MediaType = null,
    long Bytes = 0,
    int Attempts = 0,
    DateTimeOffset? NotBefore = null,
    bool IsClaimed = false);
