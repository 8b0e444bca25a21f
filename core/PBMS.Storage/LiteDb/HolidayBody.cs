namespace Pbms.Storage.LiteDb;

internal sealed record HolidayBody(DateOnly Day, string Name);
