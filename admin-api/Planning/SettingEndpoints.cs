using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.AdminApi.Years;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Planning;

/// <summary>What a year has one of: its reporting calendar and its scoring scheme.</summary>
public static class SettingEndpoints
{
    private const string Calendar = "/years/{year:int}/calendar";
    private const string Scheme = "/years/{year:int}/scheme";

    public static void MapSettings(RouteGroupBuilder read, RouteGroupBuilder configure)
    {
        read.MapGet(Calendar, GetCalendarAsync).WithName("getCalendar").WithSummary("Days on which a month opens, is due and is frozen");
        read.MapGet(Scheme, GetSchemeAsync).WithName("getScheme").WithSummary("Thresholds and words of the traffic light");
        configure.MapPut(Calendar, PutCalendarAsync).WithName("putCalendar").Conditional();
        configure.MapPut(Scheme, PutSchemeAsync).WithName("putScheme").Conditional();
    }

    private static async Task<Results<Ok<CalendarBody>, Refusal>> GetCalendarAsync(int year, YearCache cache, HttpContext context, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        context.Response.Headers.ETag = Precondition.Tag(found.Version);
        return TypedResults.Ok(CalendarBody.Of(found.Year.Calendar.Days));
    }

    private static async Task<Results<NoContent, Refusal>> PutCalendarAsync(
        int year, Body<CalendarBody> body, YearEditor editor, HttpContext context, CancellationToken cancellationToken)
    {
        if (body.Value is not { } value) return body.Refusal!;
        var days = new ReportingDays(value.OpensOn, value.DueOn, value.FreezesOn);
        if (days.Fault() is { } fault) return new Refusal(ProblemKinds.Invalid, "opensOn, dueOn, freezesOn", fault);
        return await editor.EditAsync(
            context, year, current => new YearEdit.Made(current.Year with { Calendar = new(days, current.Year.Calendar.Holidays) }), cancellationToken);
    }

    private static async Task<Results<Ok<SchemeBody>, Refusal>> GetSchemeAsync(int year, YearCache cache, HttpContext context, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        context.Response.Headers.ETag = Precondition.Tag(found.Version);
        return TypedResults.Ok(SchemeBody.Of(found.Year.Scheme));
    }

    private static async Task<Results<NoContent, Refusal>> PutSchemeAsync(
        int year, Body<SchemeBody> body, YearEditor editor, HttpContext context, CancellationToken cancellationToken)
    {
        if (body.Value is not { } value) return body.Refusal!;
        if (value.Scheme().Fault() is { } fault) return new Refusal(ProblemKinds.Invalid, "greenFrom, yellowFrom", fault);
        return await editor.EditAsync(context, year, current => new YearEdit.Made(current.Year with { Scheme = value.Scheme() }), cancellationToken);
    }
}
