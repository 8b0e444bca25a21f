using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Organisation;
using Pbms.Storage.LiteDb;
using Pbms.Tests.Processes;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Faults;

/// <summary>The whole program on a disk that is full, and on one that cannot be written.</summary>
public sealed class FullDiskTests
{
    private const string NoMount = "Left out: mounting a small disk is not allowed here.";

    private static readonly ChatAccount Account = new(ChatAccount.Line, "Ufull");

    private readonly List<string> acknowledged = [];
    private int sent;

    [Fact]
    public async Task On_a_full_disk_nothing_is_acknowledged_that_is_not_kept_and_with_room_again_all_of_it_is_there()
    {
        using var disk = SmallDisk.Mount();
        Assert.SkipWhen(disk is null, NoMount);
        await using var line = await LineServer.StartAsync();
        using var node = BotNode.OnFile(disk!.File("pbms.db"), line.Address);
        await StartAsync(node);
        disk.Fill(butFor: 600_000);

        var answer = await WriteUntilRefusedAsync(node);

        Assert.True(answer is null or HttpStatusCode.ServiceUnavailable, $"{answer}");
        // Whoever supervises it starts it again, and reads why.
        Assert.Equal(1, await node.EndAsync(TestContext.Current.CancellationToken));
        Assert.Contains("No space left on device", node.Said, StringComparison.Ordinal);
        Assert.NotEmpty(acknowledged);

        disk.Clear();
        await StartAsync(node);
        Assert.Equal(HttpStatusCode.OK, await WriteAsync(node));
        node.Kill();
        await CheckAsync(disk.File("pbms.db"));
    }

    [Fact]
    public async Task On_a_disk_that_cannot_be_written_it_does_not_start_says_so_and_starts_again_with_everything()
    {
        using var disk = SmallDisk.Mount();
        Assert.SkipWhen(disk is null, NoMount);
        await using var line = await LineServer.StartAsync();
        using var node = BotNode.OnFile(disk!.File("pbms.db"), line.Address);
        await StartAsync(node);
        for (var turn = 0; turn < 5; turn++) Assert.Equal(HttpStatusCode.OK, await WriteAsync(node));
        node.Kill();

        Assert.True(disk.MakeReadOnly(true));
        node.Start();
        Assert.NotEqual(0, await node.EndAsync(TestContext.Current.CancellationToken));
        Assert.Contains("PBMS.Bot did not start.", node.Said, StringComparison.Ordinal);
        Assert.Contains("Read-only file system", node.Said, StringComparison.Ordinal);

        Assert.True(disk.MakeReadOnly(false));
        await StartAsync(node);
        Assert.Equal(HttpStatusCode.OK, await WriteAsync(node));
        node.Kill();
        await CheckAsync(disk.File("pbms.db"));
    }

    private static async Task StartAsync(BotNode node)
    {
        node.Start();
        await node.UntilReadyAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpStatusCode?> WriteUntilRefusedAsync(BotNode node)
    {
        while (true)
        {
            if (await WriteAsync(node) is var answer && answer is not HttpStatusCode.OK) return answer;
            Assert.True(sent < 2_000, "The disk never became full.");
        }
    }

    private async Task<HttpStatusCode?> WriteAsync(BotNode node)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"E{++sent:00000}");
        var answer = await node.PostAsync(LinePhone.Body(LineGreeting.Event(Account.UserId, id)), TestContext.Current.CancellationToken);
        if (answer is HttpStatusCode.OK) acknowledged.Add(id);
        return answer;
    }

    private async Task CheckAsync(string path)
    {
        using var database = LiteDbDatabase.Open(path, NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        await Integrity.CheckAsync(database);
        var chat = await LiteDbStores.Of(database).Chats.LoadAsync(Account, CancellationToken.None);
        Assert.Equal(acknowledged.TakeLast(20), chat.RecentEvents.Where(acknowledged.Contains).TakeLast(20));
        foreach (var id in acknowledged) Assert.True(await database.HoldsAnswerAsync(Account, id), id);
    }
}
