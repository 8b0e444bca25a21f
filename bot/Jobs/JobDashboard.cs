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

    private static string Page(string note) => $"""
        <!doctype html><html lang="th"><meta charset="utf-8"><title>PBMS.Bot</title>
        {note}<form method="post"><label>กุญแจ API ของผู้ดูแลระบบ (สิทธิ admin)<br><input type="password" name="key" autocomplete="current-password" autofocus required></label>
        <button>เข้าสู่ระบบ</button></form></html>
        """;

    private const string WrongKey = "<p>กุญแจไม่ถูกต้อง หมดอายุ หรือไม่มีสิทธิ admin กรุณาลองอีกครั้ง</p>";

    public static void MapJobDashboard(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(SignInPath, Form).ExcludeFromDescription();
        routes.MapPost(SignInPath, SignInAsync).DisableAntiforgery().ExcludeFromDescription();
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

    private static ContentHttpResult Form() => FormWith("", StatusCodes.Status200OK);

    private static ContentHttpResult FormWith(string note, int status) =>
        TypedResults.Content(Page(note), "text/html; charset=utf-8", contentEncoding: null, status);

    private static async Task<Results<RedirectHttpResult, ContentHttpResult>> SignInAsync([FromForm] string key, HttpContext context, IDashboardGate gate) =>
        await gate.SignInAsync(context, key) ? TypedResults.LocalRedirect(Path) : FormWith(WrongKey, StatusCodes.Status401Unauthorized);

    private sealed class Gate : IDashboardAsyncAuthorizationFilter
    {
        // Asked for with the first request: by then settings have been checked, and the store with the keys is open.
        public async Task<bool> AuthorizeAsync([NotNull] DashboardContext context)
        {
            var http = context.GetHttpContext();
            if (await http.RequestServices.GetRequiredService<IDashboardGate>().AdmitsAsync(http)) return true;
            http.Response.OnStarting(() =>
            {
                // A person is shown where to sign in; a program, and the dashboard's own script, is told 401.
                if (http.Response.StatusCode is StatusCodes.Status401Unauthorized && AsksForPage(http.Request)) http.Response.Redirect(SignInPath);
                return Task.CompletedTask;
            });
            return false;
        }

        private static bool AsksForPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers.Accept.Any(kinds => kinds!.Contains("text/html", StringComparison.OrdinalIgnoreCase));
    }
}
