namespace Pbms.Storage.Rows;

internal sealed record HolidayBody(DateOnly Day, string Name);
