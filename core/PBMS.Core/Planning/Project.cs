namespace Pbms.Core.Planning;

/// <summary>โครงการ.</summary>
/// <param name="RegionalNumber">Its number in the regional part (T3), which counts only the five projects the provinces carry; null for the others.</param>
/// <param name="Order">Place in the plan.</param>
public sealed record Project(ProjectCode Code, string Name, int? RegionalNumber, int Order);
