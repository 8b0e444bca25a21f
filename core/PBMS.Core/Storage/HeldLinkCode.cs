using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

/// <param name="ConsentedAt">When its user agreed to the privacy notice; null while it is unused.</param>
public sealed record HeldLinkCode(LinkCode Code, DateTimeOffset? ConsentedAt);
