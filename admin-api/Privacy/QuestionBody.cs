namespace Pbms.AdminApi.Privacy;

/// <summary>A question to the planner of a line, asked or answered by the person.</summary>
public sealed record QuestionBody(DateTimeOffset At, string OrgUnit, string Line, string Words, string? Answer);
