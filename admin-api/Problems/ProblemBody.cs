namespace Pbms.AdminApi.Problems;

/// <summary>A refusal as the caller sees it (RFC 9457).</summary>
/// <param name="Title">For people, in the language asked for.</param>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Field">The field, parameter or header at fault; null when it is none of them.</param>
/// <param name="Errors">Every single thing wrong, where there are several.</param>
/// <param name="TraceId">To be found in the server's log.</param>
public sealed record ProblemBody(
    string Type, string Title, int Status, string Code, string? Field, string? Detail, IReadOnlyList<ProblemItem>? Errors, string TraceId);
