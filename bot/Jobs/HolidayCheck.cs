using Hangfire;
using Pbms.Bot.Reminders;

namespace Pbms.Bot.Jobs;

/// <summary>Each working morning: is there holiday data for the months ahead?</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 0)]
public sealed class HolidayCheck(HolidayWatch watch, JobLedger ledger)
{
    public const string Id = "holiday-check";

    public Task RunAsync(CancellationToken cancellationToken) => ledger.RunAsync(Id, _ => watch.RunAsync(cancellationToken), cancellationToken);
}
