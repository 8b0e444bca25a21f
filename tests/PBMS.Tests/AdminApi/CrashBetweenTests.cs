using System.Text;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>A request whose process ends between doing it and keeping the answer.</summary>
public sealed class CrashBetweenTests
{
    [Fact]
    public async Task Sent_again_it_is_not_done_again()
    {
        using var data = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(
            data.File("pbms.db"), ["--environment=Development"], allowedPort: null, builder =>
            {
                builder.Services.StopHangfire();
                builder.Services.Wrap<ICommitStore>(inner => new NoAnswerKept(inner));
            });
        using var caller = await AdminDoor.CallerAsync(bot, ApiScope.Configure);

        using (var cutShort = await PostAsync(caller)) Assert.Equal(500, (int)cutShort.StatusCode);
        using (var again = await PostAsync(caller)) Assert.Equal("409 idempotency_key.answer_lost Idempotency-Key", await again.ProblemAsync());

        Assert.Single((await caller.JsonAsync("link-codes?person=rep-5.1")).GetProperty("items").EnumerateArray(), code => code.GetProperty("usedOn").ValueKind is System.Text.Json.JsonValueKind.Null);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient caller)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "link-codes") { Content = new StringContent("""{"people":["rep-5.1"]}""", Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", "once");
        return await caller.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private sealed class NoAnswerKept(ICommitStore inner) : ICommitStore
    {
        public Task<CommitOutcome> CommitAsync(Commit commit, CancellationToken cancellationToken) => commit.Changes is [Change.AnswerKept]
            ? throw new IOException("The process ends here.")
            : inner.CommitAsync(commit, cancellationToken);
    }
}
