namespace Pbms.AdminApi.Reporting;

/// <param name="Reason">1–500 characters; needed to reopen.</param>
public sealed record MonthRequest(string Reason = "");
