namespace Pbms.AdminApi.Years;

/// <param name="Year">Buddhist Era, 2500–2699.</param>
/// <param name="CopyFrom">A year whose plan, units and settings are taken over; null begins an empty one.</param>
public sealed record NewYearRequest(int Year, int? CopyFrom = null);
