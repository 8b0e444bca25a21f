namespace Pbms.AdminApi.Conventions;

/// <summary>Part of a list.</summary>
/// <param name="Next">To be given as <c>cursor</c> for what follows; null at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
