namespace Pbms.AdminApi.People;

/// <summary>A person in a list.</summary>
/// <param name="Duties">"reporter 4.1".</param>
/// <param name="Channels">Where messages reach them: line, teams.</param>
public sealed record PersonRow(string Id, string Name, IReadOnlyList<string> Duties, IReadOnlyList<string> Channels);
