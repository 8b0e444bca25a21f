namespace Pbms.AdminApi.Years;

/// <param name="Year">Buddhist Era.</param>
public sealed record YearVersionBody(int Year, long Version);
