using System.Net;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>
/// Whoever is at the simulator can be anybody: so no other machine, directly or through a tunnel, and no other site open in this
/// machine's browser, by its own name or by one that it lets point here (DNS rebinding).
/// </summary>
public static class ThisMachine
{
    private static readonly string[] MarksOfTunnels = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    /// <summary>Answers anybody else 403.</summary>
    public static ValueTask<object?> OnlyAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return IsLocal(context.HttpContext.Connection.RemoteIpAddress) && IsNamedLocally(request.Host.Host) && IsDirect(request) && IsOurPage(request)
            ? next(context)
            : ValueTask.FromResult<object?>(TypedResults.Problem(statusCode: StatusCodes.Status403Forbidden, title: "simulator.this_machine_only"));
    }

    // Null inside a test server, where there is no network at all.
    private static bool IsLocal(IPAddress? caller) =>
        caller is null || IPAddress.IsLoopback(caller.IsIPv4MappedToIPv6 ? caller.MapToIPv4() : caller);

    private static bool IsNamedLocally(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static bool IsDirect(HttpRequest request) => !MarksOfTunnels.Any(request.Headers.ContainsKey);

    private static bool IsOurPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
}
