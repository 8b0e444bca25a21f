namespace Pbms.AdminApi.Problems;

/// <summary>One way a request can fail. The code never changes; programs may rely on it.</summary>
/// <param name="Code">Dotted, for example "year.unknown".</param>
/// <param name="Status">HTTP status, 400–599.</param>
public sealed record ProblemKind(string Code, int Status, string Thai, string English);
