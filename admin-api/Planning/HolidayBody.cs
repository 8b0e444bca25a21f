using System.Globalization;
using Pbms.Core.Periods;

namespace Pbms.AdminApi.Planning;

/// <summary>A public holiday, or the day given in lieu.</summary>
public sealed record HolidayBody(DateOnly Date, string Name)
{
    public static readonly YearResource<HolidayBody> Resource = new(
        "holidays",
        "Holiday",
        "Holidays",
        "Holidays that move due days",
        year => year.Calendar.Holidays.Days.OrderBy(day => day.Key).Select(day => new HolidayBody(day.Key, day.Value)),
        body => body.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (year, bodies) => year with
        {
            Calendar = new(year.Calendar.Days, new HolidayCalendar(bodies.Select(body => KeyValuePair.Create(body.Date, body.Name)))),
        });
}
