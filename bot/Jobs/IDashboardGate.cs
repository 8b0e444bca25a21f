namespace Pbms.Bot.Jobs;

/// <summary>Who may see the job dashboard. Where a request comes from never counts: a proxy on this machine makes everybody local.</summary>
public interface IDashboardGate
{
    bool Admits(HttpContext context);

    /// <summary>Opens the dashboard to this browser for a while; false when the key is wrong or there is none.</summary>
    bool SignIn(HttpContext context, string key);
}
