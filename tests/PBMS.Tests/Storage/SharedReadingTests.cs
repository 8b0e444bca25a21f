using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public sealed class SharedReadingTests : IDisposable
{
    private static readonly CancellationToken Now = CancellationToken.None;

    private readonly SemaphoreSlim mayGoOn = new(0);
    private readonly SemaphoreSlim hasBegun = new(0);
    private readonly SharedReading<int> reading;
    private int begun;
    private bool fails;

    public SharedReadingTests() => reading = new(async () =>
    {
        var number = Interlocked.Increment(ref begun);
        hasBegun.Release();
        await mayGoOn.WaitAsync(Now);
        return fails ? throw new IOException($"reading {number}") : number;
    });

    public void Dispose()
    {
        mayGoOn.Dispose();
        hasBegun.Dispose();
    }

    [Fact]
    public async Task Who_comes_while_one_reads_is_given_a_reading_that_began_later_and_shares_it()
    {
        var first = reading.NowAsync(Now);
        await hasBegun.WaitAsync(Now);
        var late = Enumerable.Range(0, 50).Select(_ => reading.NowAsync(Now)).ToList();

        mayGoOn.Release(2);

        Assert.Equal(1, await first);
        Assert.All(await Task.WhenAll(late), number => Assert.Equal(2, number));
        Assert.Equal(2, begun);
    }

    [Fact]
    public async Task A_reading_that_failed_is_its_own_callers_trouble()
    {
        fails = true;
        var first = reading.NowAsync(Now);
        await hasBegun.WaitAsync(Now);
        var second = reading.NowAsync(Now);
        mayGoOn.Release();
        await Assert.ThrowsAsync<IOException>(() => first);
        await hasBegun.WaitAsync(Now);
        fails = false;

        mayGoOn.Release();

        Assert.Equal(2, await second);
    }

    [Fact]
    public async Task Who_does_not_want_to_wait_leaves_the_reading_to_the_others()
    {
        using var impatience = new CancellationTokenSource();
        var (mine, theirs) = (reading.NowAsync(impatience.Token), reading.NowAsync(Now));
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => mine);
        mayGoOn.Release(2);
        Assert.Equal(1, await theirs);
    }
}
