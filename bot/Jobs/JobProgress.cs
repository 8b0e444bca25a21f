using Hangfire.Server;

namespace Pbms.Bot.Jobs;

/// <summary>How far a long job has come, as a parameter of the job: the dashboard shows it on the job's page.</summary>
public static class JobProgress
{
    public const string Parameter = "Progress";

    /// <param name="context">Null when the job was not started by Hangfire.</param>
    public static Action<int, int> Of(PerformContext? context)
    {
        var shown = -1;
        return (done, all) =>
        {
            var percent = all == 0 ? 100 : done * 100 / all;
            if (context is null || percent == shown) return;
            shown = percent;
            context.SetJobParameter(Parameter, $"{percent} % ({done}/{all})");
        };
    }
}
