namespace Pbms.AdminApi.Conventions;

/// <summary>Marks a request to the admin API, whether or not there is anything at its address, so that the API's habits touch nothing else in
/// the process.</summary>
public sealed class AdminRequest
{
    public const string Root = "/api/v1";

    private static readonly AdminRequest Mark = new();

    /// <summary>False for a request to the API that came in by another door: there it is not, not even to say that a method or a kind of body
    /// is wrong.</summary>
    public static bool MayEnter(HttpContext context, bool isBehindItsDoor)
    {
        if (!context.Request.Path.StartsWithSegments(Root)) return true;
        if (isBehindItsDoor) context.Features.Set(Mark);
        return isBehindItsDoor;
    }

    public static bool Is(HttpContext context) => context.Features.Get<AdminRequest>() is not null;
}
