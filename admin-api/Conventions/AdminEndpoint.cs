namespace Pbms.AdminApi.Conventions;

/// <summary>Marks the endpoints of the admin API, so that its habits touch nothing else in the process.</summary>
public sealed class AdminEndpoint
{
    public static bool IsAsked(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<AdminEndpoint>() is not null;
}
