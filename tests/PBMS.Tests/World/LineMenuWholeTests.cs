using System.Text.Json;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>"line menu" makes the menus once; people get the one of their role, by the command or at their next message.</summary>
public sealed class LineMenuWholeTests : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private LineServer line = null!;

    public async ValueTask InitializeAsync() => line = await LineServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await line.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task The_menus_are_made_once_and_given_by_role_and_what_is_old_goes()
    {
        line.Menus.Menus["richmenu-0"] = JsonSerializer.SerializeToElement(new { name = "pbms reporter 000000000000" });
        line.Menus.Menus["theirs"] = JsonSerializer.SerializeToElement(new { name = "made in the OA Manager" });

        var first = await RunAsync();
        var changes = line.Menus.Changes.Count;
        var second = await RunAsync();

        Assert.Equal((0, "", 0, ""), (first.ExitCode, first.Error, second.ExitCode, second.Error));
        Assert.Contains("Older menus deleted: 1", first.Output, StringComparison.Ordinal);
        Assert.Contains("was there", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(line.Menus.Changes.Skip(changes), change => !change.StartsWith("link", StringComparison.Ordinal));
        Assert.Equal(3, line.Menus.Menus.Count);
        Assert.All(line.Menus.Menus.Keys.Where(id => id != "theirs"), id => Assert.True(line.Menus.Pictures.ContainsKey(id)));
    }

    [Fact]
    public async Task Before_the_first_start_the_menus_are_made_and_no_store_is()
    {
        var run = await RunAsync(line, "Production");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(2, line.Menus.Menus.Count);
        Assert.Contains($"There is no store {data.File("pbms.db")}.", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(data.File("pbms.db")));
    }

    [Fact]
    public async Task A_menu_whose_picture_never_came_gets_it_the_next_time()
    {
        await RunAsync();
        line.Menus.Pictures.TryRemove("richmenu-1", out _);

        await RunAsync();

        Assert.True(line.Menus.Pictures.ContainsKey("richmenu-1"));
        Assert.Equal(2, line.Menus.Menus.Count);
    }

    [Fact]
    public async Task People_get_the_menu_of_their_role_at_their_next_message()
    {
        await using var ministry = await Ministry.OpenAsync();
        await RunAsync(ministry.Line);

        foreach (var person in (string[])["rep-4.1", "sup-4"]) await ministry.Phone(person).SayAsync("เมนู");

        foreach (var (person, menu) in ((string, string)[])[("rep-4.1", "pbms reporter "), ("sup-4", "pbms supervisor ")])
            Assert.StartsWith(menu, await MenuOfAsync(ministry, person), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_LINE_does_not_say_which_menus_there_are_nobody_loses_theirs()
    {
        await using var ministry = await Ministry.OpenAsync();
        await RunAsync(ministry.Line);
        await ministry.Phone("rep-4.1").SayAsync("เมนู");
        await MenuOfAsync(ministry, "rep-4.1");
        var changes = ministry.Line.Menus.Changes.Count;
        ministry.Clock.Advance(TimeSpan.FromMinutes(11));
        ministry.Line.Menus.IsForgetful = true;
        // Another's menu cannot be linked, which makes what is known of it doubtful.
        var id = ministry.Line.Menus.Links.Values.Single();
        ministry.Line.Menus.Pictures.TryRemove(id, out _);

        foreach (var words in (string[])["เมนู", "วิธีใช้", "เมนู"])
        {
            await ministry.Phone("rep-5.1").SayAsync(words);
            await ministry.Phone("rep-4.1").SayAsync(words);
        }

        Assert.DoesNotContain("unlink", ministry.Line.Menus.Changes.Skip(changes));
    }

    // Given on the side, while the answer is on its way.
    private static async Task<string> MenuOfAsync(Ministry ministry, string person)
    {
        var user = ministry.Phone(person).Account.UserId;
        await ministry.Line.Menus.GivenAsync(user);
        return ministry.Line.Menus.NameOf(user);
    }

    private Task<BotProcess> RunAsync() => RunAsync(line);

    private Task<BotProcess> RunAsync(LineServer at, string environment = "Development") => BotProcess.RunAsync(
        environment,
        data.File("pbms.db"),
        [
            "line", "menu", $"--Line:ChannelSecret={Ministry.Secret}", $"--Line:ChannelAccessToken={LineServer.Token}",
            $"--Line:ApiBaseAddress={at.Address}", $"--Line:DataBaseAddress={at.Address}",
        ]);
}
