using System.Collections.Concurrent;
using System.Diagnostics;
using Pbms.Tests.Processes;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>Traces tell what was asked for, and nothing that could be asked for again.</summary>
public sealed class TracesWholeTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_trace_holds_no_private_link_and_no_link_code()
    {
        var traced = new ConcurrentBag<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => traced.Add($"{activity.DisplayName} {string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"),
        };
        ActivitySource.AddActivityListener(listener);
        await using var bot = await RunningBot.StartAsync(data.File("pbms.db"), ["--environment=Development", "--Telemetry:Endpoint=http://127.0.0.1:9"], allowedPort: null);

        using (await bot.Public.GetAsync("/open/TraceSecret1")) await Task.Yield();
        using (await bot.Public.GetAsync("/Open/TraceSecret2")) await Task.Yield();
        using (await bot.Admin.DeleteAsync("/api/v1/link-codes/TRACESECRET3")) await Task.Yield();
        using (await bot.Admin.GetAsync("/api/v1/people/trace-4.1")) await Task.Yield();

        // An activity may stop a moment after its answer.
        while (!traced.Any(trace => trace.Contains("trace-4.1", StringComparison.Ordinal))) await Pause.ForAsync(TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(traced, trace => trace.Contains("TraceSecret", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(traced, trace => trace.Contains("url.path=/open/…", StringComparison.Ordinal));
    }
}
