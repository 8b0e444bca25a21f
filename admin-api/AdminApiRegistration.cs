using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Audit;
using Pbms.AdminApi.Backup;
using Pbms.AdminApi.Channels;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Health;
using Pbms.AdminApi.Import;
using Pbms.AdminApi.Outbox;
using Pbms.AdminApi.People;
using Pbms.AdminApi.Planning;
using Pbms.AdminApi.Privacy;
using Pbms.AdminApi.Problems;
using Pbms.AdminApi.Reporting;
using Pbms.AdminApi.Years;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Scalar.AspNetCore;

namespace Pbms.AdminApi;

/// <summary>Puts the admin API into a host and behind its door.</summary>
public static class AdminApiRegistration
{
    /// <summary>The page that shows the API to people.</summary>
    public const string DocsPath = "/docs";

    /// <summary>Of anything but an upload, in bytes.</summary>
    private const long LargestBody = 1024 * 1024;

    public static IServiceCollection AddAdminApi(this IServiceCollection services)
    {
        services.AddOptions<AdminOptions>().BindConfiguration(AdminOptions.Section).ValidateDataAnnotations()
            .Validate(options => options.Entra.IsSound, "Settings Admin:Entra:TenantId and Admin:Entra:ClientId must both be there, or neither.").ValidateOnStart();
        services.AddProblemDetails();
        services.AddAccess();
        services.TryAddSingleton<BangkokClock>();
        services.AddHttpContextAccessor();
        services.AddSingleton<RequestCommits>();
        services.TryAddSingleton<YearCache>();
        services.AddSingleton<YearEditor>();
        services.AddSingleton<YearImporter>();
        services.AddLineLinks();
        // Thai stays Thai: escaping would double the bytes.
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.Converters.Add(new BangkokTimes());
        });
        services.AddOpenApi("v1", OpenApiHabits.Apply);
        return services;
    }

    /// <summary>What makes an address of a link code; the command line needs no more of the API.</summary>
    public static IServiceCollection AddLineLinks(this IServiceCollection services)
    {
        services.AddOptions<LineLinkOptions>().BindConfiguration(LineLinkOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services;
    }

    /// <summary>Before the endpoints run; touches no other room's.</summary>
    /// <param name="isBehindItsDoor">Did the request come in by the admin door?</param>
    public static WebApplication UseAdminApi(this WebApplication app, Func<HttpContext, bool> isBehindItsDoor)
    {
        app.Use(next => context =>
        {
            if (AdminRequest.MayEnter(context, isBehindItsDoor(context))) return next(context);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        app.UseRouting();
        app.UseMiddleware<ProblemMiddleware>();
        var limits = app.Services.GetRequiredService<Limits>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(next => context => AdminRequest.Is(context) ? limits.OfCallerAsync(context, next) : next(context));
        app.UseMiddleware<IdempotencyMiddleware>();
        return app;
    }

    public static IEndpointRouteBuilder MapAdminApi(this IEndpointRouteBuilder routes)
    {
        routes.MapHealth();
        routes.MapOpenApi();
        routes.MapScalarApiReference(DocsPath, page => page.WithTitle("PBMS.Bot admin API").DisableDefaultFonts().DisableAgent().DisableMcp().HideDeveloperTools().HideClientButton());
        var api = routes.MapGroup(AdminRequest.Root).WithMetadata(new RequestSizeLimitAttribute(LargestBody));
        foreach (var status in (int[])[400, 401, 403, 404, 429, 500]) api.WithMetadata(EndpointHabits.Problem(status));
        MapApi(For(api, ApiScope.Read), For(api, ApiScope.Configure), For(api, ApiScope.Admin));
        return routes;
    }

    private static RouteGroupBuilder For(RouteGroupBuilder api, ApiScope scope) => api.MapGroup("").RequireAuthorization(AccessPolicies.Of(scope));

    private static void MapApi(RouteGroupBuilder read, RouteGroupBuilder configure, RouteGroupBuilder admin)
    {
        MapPlan(Under("Fiscal years and plans", read), Under("Fiscal years and plans", configure));
        ImportEndpoints.MapImports(Under("Import and export", configure));
        ExportEndpoints.MapExports(Under("Import and export", read));
        SubmissionEndpoints.MapSubmissions(Under("Results", read));
        SendBackEndpoints.MapSendBacks(Under("Results", configure));
        RoundEndpoints.MapRounds(Under("Rounds and reports", read), Under("Rounds and reports", configure));
        PeopleEndpoints.MapPeople(Under("People", read), Under("People", configure));
        LinkCodeEndpoints.MapLinkCodes(Under("Link codes", configure));
        PrivacyEndpoints.MapPrivacy(Under("Privacy", admin));
        OutboxEndpoints.MapOutbox(Under("Messages going out", read), Under("Messages going out", configure));
        ChannelEndpoints.MapChannels(Under("Channels", configure));
        AuditEndpoints.MapAudit(Under("Audit trail", read));
        BackupEndpoints.MapBackups(Under("Backups", admin));
        ApiKeyEndpoints.MapApiKeys(Under("Keys", admin));
    }

    private static void MapPlan(RouteGroupBuilder read, RouteGroupBuilder configure)
    {
        YearEndpoints.MapYears(read, configure);
        YearResourceEndpoints.Map(read, configure, ProjectBody.Resource);
        YearResourceEndpoints.Map(read, configure, LineBody.Resource);
        YearResourceEndpoints.Map(read, configure, OrgUnitBody.Resource);
        YearResourceEndpoints.Map(read, configure, ReasonClassBody.Resource);
        YearResourceEndpoints.Map(read, configure, HolidayBody.Resource);
        TargetEndpoints.MapTargets(read, configure);
        SettingEndpoints.MapSettings(read, configure);
        HealthOfTargetsEndpoints.MapTargetHealth(read);
    }

    /// <param name="heading">Under which the document lists what is mapped on the result.</param>
    private static RouteGroupBuilder Under(string heading, RouteGroupBuilder group) => group.MapGroup("").WithTags(heading);
}
