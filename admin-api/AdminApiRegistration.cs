using Pbms.AdminApi.Health;

namespace Pbms.AdminApi;

/// <summary>Puts the admin API into a host and behind its door.</summary>
public static class AdminApiRegistration
{
    public static IServiceCollection AddAdminApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        return services;
    }

    public static IEndpointRouteBuilder MapAdminApi(this IEndpointRouteBuilder routes)
    {
        routes.MapHealth();
        return routes;
    }
}
