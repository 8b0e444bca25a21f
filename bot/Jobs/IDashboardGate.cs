namespace Pbms.Bot.Jobs;

/// <summary>Who may see the job dashboard. Where a request comes from never counts: a proxy on this machine makes everybody local.</summary>
public interface IDashboardGate
{
    Task<bool> AdmitsAsync(HttpContext context);

    /// <summary>Opens the dashboard to this browser for a while; false when the key is wrong or may not.</summary>
    Task<bool> SignInAsync(HttpContext context, string key);
}
