namespace Pbms.AdminApi.Privacy;

/// <param name="Confirm">The person's id once more: it cannot be undone.</param>
public sealed record ErasureRequest(string Confirm);
