namespace Pbms.Tests.World;

/// <summary>The month's quota, as LINE keeps it.</summary>
/// <param name="Limit">Null when there is none.</param>
/// <param name="LastMonth">Pushed on each day of last month.</param>
internal sealed record QuotaOfLine(long? Limit, long Used = 0, long LastMonth = 0);
