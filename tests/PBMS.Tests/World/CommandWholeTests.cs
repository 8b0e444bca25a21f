using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>The commands of the real program: which store they write, what they say, what they refuse.</summary>
public sealed class CommandWholeTests : IDisposable
{
    private static readonly string Year = Path.Combine(RepositoryRoot.Path, "bot", "Demonstration", "Fy2568");

    private readonly TemporaryFolder data = new();

    private string Database => data.File("pbms.db");

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("imprt", "imprt", "--from", "somewhere")]
    [InlineData("serv", "serv")]
    [InlineData("serv", "--Doors:Public=127.0.0.1:0", "serv")]
    [InlineData("--form", "link-code", "--for", "rep-4.1", "--form=x")]
    [InlineData("rest", "chat", "--as", "rep-4.1", "rest")]
    public async Task What_is_no_command_is_refused(string wrong, params string[] arguments)
    {
        var process = await BotProcess.RunAsync("Development", Database, arguments);

        Assert.NotEqual(0, process.ExitCode);
        Assert.Contains($"'{wrong}", Assert.Single(process.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task A_store_given_as_an_argument_is_the_one_written()
    {
        var store = data.File("given/pbms.db");

        var import = await BotProcess.RunAsync("Production", Database, ["import", "--from", Year, $"--Storage:Path={store}"]);
        var code = await BotProcess.RunAsync("Production", Database, ["link-code", "--for", "rep-4.1", $"--Storage:Path={store}"]);

        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Contains($"into {store}", import.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (code.ExitCode, code.Error));
        Assert.Contains($"into {store}", code.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task A_chat_is_in_the_store_given_as_an_argument()
    {
        var store = data.File("given/pbms.db");

        var chat = await BotProcess.RunAsync("Development", Database, ["chat", "--as", "rep-4.1", $"--Storage:Path={store}"]);

        Assert.Equal((0, ""), (chat.ExitCode, chat.Error));
        Assert.True(File.Exists(store));
        Assert.False(File.Exists(Database));
    }
}
