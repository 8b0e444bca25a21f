namespace Pbms.Core.Reporting;

/// <summary>หลักฐาน: a picture or document that goes with a result.</summary>
/// <param name="Id">Of the file in the evidence store.</param>
/// <param name="Name">As the reporter's own file is called, or a word for what it is; up to 100 characters.</param>
public sealed record Evidence(Guid Id, string Name);
