using Hangfire;
using Hangfire.Annotations;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Pbms.Bot.Jobs;

/// <summary>Hangfire's dashboard, and the page to sign in at. Belongs behind the admin door.</summary>
public static class JobDashboard
{
    public const string Path = "/jobs";
    public const string SignInPath = Path + "/sign-in";

    private const string Page = """
        <!doctype html><html lang="th"><meta charset="utf-8"><title>PBMS.Bot</title>
        <form method="post"><label>รหัสสำหรับหน้างานเบื้องหลัง<br><input type="password" name="key" autocomplete="current-password" autofocus required></label>
        <button>เข้าสู่ระบบ</button></form></html>
        """;

    public static void MapJobDashboard(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(SignInPath, Form);
        routes.MapPost(SignInPath, SignIn).DisableAntiforgery();
        routes.MapHangfireDashboard(Path, new DashboardOptions
        {
            Authorization = [new Gate(routes.ServiceProvider.GetRequiredService<IDashboardGate>())],
            AppPath = null,
            DashboardTitle = "PBMS.Bot",
            DisplayStorageConnectionString = false,
        });
    }

    private static ContentHttpResult Form() => TypedResults.Content(Page, "text/html; charset=utf-8");

    private static Results<RedirectHttpResult, UnauthorizedHttpResult> SignIn([FromForm] string key, HttpContext context, IDashboardGate gate) =>
        gate.SignIn(context, key) ? TypedResults.LocalRedirect(Path) : TypedResults.Unauthorized();

    // Hangfire's own filter admits whatever seems to come from this machine, and behind a proxy everything does.
    private sealed class Gate(IDashboardGate gate) : IDashboardAuthorizationFilter
    {
        public bool Authorize([NotNull] DashboardContext context) => gate.Admits(context.GetHttpContext());
    }
}
