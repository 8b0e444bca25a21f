namespace Pbms.AdminApi.People;

/// <param name="People">Ids; a code is made for each, all or none. 1–500.</param>
/// <param name="ValidDays">1–30.</param>
public sealed record LinkCodeRequest(IReadOnlyList<string> People, int ValidDays = 7);
