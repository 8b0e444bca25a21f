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
        <form method="post"><label>กุญแจ API ของผู้ดูแลระบบ (สิทธิ admin)<br><input type="password" name="key" autocomplete="current-password" autofocus required></label>
        <button>เข้าสู่ระบบ</button></form></html>
        """;

    public static void MapJobDashboard(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(SignInPath, Form);
        routes.MapPost(SignInPath, SignInAsync).DisableAntiforgery();
        routes.MapHangfireDashboard(Path, new DashboardOptions
        {
            // Hangfire's own filter admits whatever seems to come from this machine, and behind a proxy everything does.
            Authorization = [],
            AsyncAuthorization = [new Gate()],
            AppPath = null,
            DashboardTitle = "PBMS.Bot",
            DisplayStorageConnectionString = false,
        });
    }

    private static ContentHttpResult Form() => TypedResults.Content(Page, "text/html; charset=utf-8");

    private static async Task<Results<RedirectHttpResult, UnauthorizedHttpResult>> SignInAsync([FromForm] string key, HttpContext context, IDashboardGate gate) =>
        await gate.SignInAsync(context, key) ? TypedResults.LocalRedirect(Path) : TypedResults.Unauthorized();

    private sealed class Gate : IDashboardAsyncAuthorizationFilter
    {
        // Asked for with the first request: by then settings have been checked, and the store with the keys is open.
        public Task<bool> AuthorizeAsync([NotNull] DashboardContext context) =>
            context.GetHttpContext().RequestServices.GetRequiredService<IDashboardGate>().AdmitsAsync(context.GetHttpContext());
    }
}
