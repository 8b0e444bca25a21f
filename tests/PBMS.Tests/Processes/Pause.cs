namespace Pbms.Tests.Processes;

/// <summary>Other processes go by the machine's clock, and so does who waits for them.</summary>
internal static class Pause
{
#pragma warning disable RS0030
    public static Task ForAsync(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, TimeProvider.System, cancellationToken);
#pragma warning restore RS0030
}
