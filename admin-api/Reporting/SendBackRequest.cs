namespace Pbms.AdminApi.Reporting;

/// <param name="Month">yyyy-MM, Common Era.</param>
/// <param name="Revisions">As read: the value meant is the last of so many.</param>
/// <param name="Comment">What is to be looked at; 1–500 characters. The reporter reads it.</param>
public sealed record SendBackRequest(string Month, string OrgUnit, string Line, int Revisions, string Comment);
