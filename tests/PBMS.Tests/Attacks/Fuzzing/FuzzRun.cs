using System.Diagnostics;
using System.Globalization;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>
/// Feeds one family of inputs. Each input is made from its number alone, so that a failure is found again by it. PBMS_FUZZ is how many there
/// are in all families together.
/// </summary>
/// <param name="family">Its name.</param>
/// <param name="share">Of all inputs, in percent.</param>
internal sealed class FuzzRun(string family, int share, ITestOutputHelper output)
{
    private const int Usual = 3_000;

    /// <summary>Over the second half of the inputs: what a cache takes, but not what piles up over many of them.</summary>
    private const long MostGrowth = 64 * 1024 * 1024;

    /// <summary>Of the processor time of all lanes: a hang uses it up, a machine busy with other things does not.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    /// <summary>Who waits for ever uses none.</summary>
    private static readonly TimeSpan Deadlock = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private readonly ulong seed = (ulong)family.Sum(letter => letter) * 1_000_000_007;
    private long slowest;

    public int Inputs { get; } = Math.Max(20, Total() * share / 100);

    /// <param name="feed">Is given the number and dice of its own.</param>
    /// <param name="tidy">Now and then: looks at what piled up in the test itself and throws it away.</param>
    /// <param name="lanes">Inputs under way at a time.</param>
    public async Task FeedAsync(Func<int, Dice, Task> feed, Func<Task> tidy, int lanes = 1)
    {
        var clock = Stopwatch.StartNew();
        var warm = Inputs / 2;
        await BatchAsync(0, warm, lanes, feed, tidy);
        var before = Retained();
        await BatchAsync(warm, Inputs, lanes, feed, tidy);
        var after = Retained();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{family}: {Inputs} inputs in {clock.Elapsed.TotalSeconds:0} s, slowest {slowest} ms, live memory {before / 1024} KiB after half of them, {after / 1024} KiB after all"));
        Assert.True(after - before < MostGrowth, $"{family}: {after - before} bytes more are held after {Inputs - warm} inputs.");
    }

    private async Task BatchAsync(int from, int to, int lanes, Func<int, Dice, Task> feed, Func<Task> tidy)
    {
        const int Batch = 500;
        for (var begin = from; begin < to; begin += Batch)
        {
            await Parallel.ForEachAsync(
                Enumerable.Range(begin, Math.Min(Batch, to - begin)), new ParallelOptions { MaxDegreeOfParallelism = lanes }, async (number, _) => await OneAsync(number, feed));
            await tidy();
        }
    }

    private async Task OneAsync(int number, Func<int, Dice, Task> feed)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            await EndAsync(Task.Run(() => feed(number, new Dice(seed + (ulong)number))));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{family}, input {number}: {exception.Message}", exception);
        }

        slowest = Math.Max(slowest, clock.ElapsedMilliseconds);
    }

    private static async Task EndAsync(Task fed)
    {
        var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        while (true)
        {
            try
            {
                await fed.WaitAsync(Look);
                return;
            }
            catch (TimeoutException) when (!fed.IsCompleted && clock.Elapsed < Deadlock && Environment.CpuUsage.TotalTime - used < Hang)
            {
                // Slow so far, no more.
            }
        }
    }

    // Twice, for what a finaliser lets go of.
    private static long Retained()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static int Total() => Environment.GetEnvironmentVariable("PBMS_FUZZ") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : Usual;
}
