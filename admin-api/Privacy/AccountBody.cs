namespace Pbms.AdminApi.Privacy;

/// <param name="UserId">The id the channel knows the person by.</param>
public sealed record AccountBody(string Channel, string UserId, bool IsReachable, DateTimeOffset? LastAt);
