namespace Pbms.AdminApi.Reporting;

/// <param name="Told">Is a message on its way to the reporter? No when they are reached nowhere.</param>
public sealed record SendBackAnswer(bool Told);
