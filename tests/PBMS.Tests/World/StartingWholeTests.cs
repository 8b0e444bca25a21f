using System.Net;
using System.Net.Sockets;
using Pbms.Bot.CommandLine;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>What keeps the real program from starting, and how it says so.</summary>
public sealed class StartingWholeTests : IDisposable
{
    private static readonly string[] AnyDoors = ["--Doors:Public=127.0.0.1:0", "--Doors:Admin=127.0.0.1:0"];

    private readonly TemporaryFolder data = new();

    private string Database => data.File("pbms.db");

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("--Doors:Public=80", "Doors:Public")]
    [InlineData("--Doors:Admin=localhost:x", "Doors:Admin")]
    [InlineData("--Storage:Path=", "Storage:Path")]
    [InlineData("--Line:ApiBaseAddress=nowhere", "Line:ApiBaseAddress")]
    [InlineData("--Line:ApiBaseAddress=http://[", "Line:ApiBaseAddress")]
    [InlineData("--Logging:LogLevel:Default=Foo", "Logging:LogLevel")]
    [InlineData("--Admin:Entra:TenantId=tenant-1", "Admin:Entra:ClientId")]
    [InlineData("--Admin:Entra:ClientId=app-1", "Admin:Entra:TenantId")]
    public async Task A_wrong_setting_is_named(string wrong, string setting) =>
        AssertRefused(await BotProcess.RunAsync("Development", Database, [.. AnyDoors, wrong]), setting);

    [Fact]
    public async Task In_production_a_channel_must_be_set() =>
        AssertRefused(await BotProcess.RunAsync("Production", Database, AnyDoors), "Line:ChannelSecret");

    [Fact]
    public async Task A_secret_without_a_token_is_not_enough() => AssertRefused(
        await BotProcess.RunAsync("Production", Database, [.. AnyDoors, "--Line:ChannelSecret=8c570fa6dd201bb328f1c1eac23a96d8"]),
        "Line:ChannelAccessToken");

    [Fact]
    public async Task Two_wrong_settings_are_both_named()
    {
        var process = await BotProcess.RunAsync("Development", Database, [.. AnyDoors, "--Storage:Path=", "--Line:ApiBaseAddress=nowhere"]);

        Assert.NotEqual(0, process.ExitCode);
        Assert.Equal(2, process.Error.TrimEnd().Split('\n').Length);
        Assert.Contains("Storage:Path", process.Error, StringComparison.Ordinal);
        Assert.Contains("Line:ApiBaseAddress", process.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Error + process.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Line:ApiBaseAddress=nowhere")]
    [InlineData("--Doors:Public=80")]
    public async Task A_wrong_setting_leaves_no_empty_database_behind(string wrong)
    {
        AssertRefused(await BotProcess.RunAsync("Development", Database, [.. AnyDoors, wrong]), wrong[2..wrong.IndexOf('=', StringComparison.Ordinal)]);

        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task A_file_with_a_connection_that_cannot_be_read_is_named_with_what_may_be_wrong()
    {
        // A folder cannot be read as a file, not even by the superuser.
        var process = await BotProcess.RunAsync("Development", Database, [.. AnyDoors, "--Storage:Kind=Postgres", $"--Storage:ConnectionFile={Path.GetDirectoryName(Database)}"]);

        AssertRefused(process, "Storage:ConnectionFile");
        Assert.Contains("may not be read by this account", process.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bug_keeps_its_stack_trace() => await Assert.ThrowsAsync<InvalidOperationException>(
        () => Starting.RunAsync(() => throw new InvalidOperationException("No service for type 'Clock' has been registered.")));

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        // A file where the folder should be stops the superuser, too.
        await File.WriteAllTextAsync(data.File("data"), "");
        var database = data.File("data/pbms.db");

        AssertRefused(await BotProcess.RunAsync("Development", database, AnyDoors), data.File("data"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public async Task A_file_that_is_no_database_is_named(int length)
    {
        await File.WriteAllTextAsync(Database, new string('x', length));

        AssertRefused(await BotProcess.RunAsync("Development", Database, AnyDoors), Database);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(20_000)]
    public async Task A_file_that_is_no_database_is_left_as_it_was(int length)
    {
        var content = new string('x', length);
        await File.WriteAllTextAsync(Database, content);

        AssertRefused(await BotProcess.RunAsync("Development", Database, AnyDoors), Database);
        Assert.Equal(content, await File.ReadAllTextAsync(Database));
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        AssertRefused(
            await BotProcess.RunAsync("Development", Database, ["--Doors:Admin=127.0.0.1:0", $"--Doors:Public={other.LocalEndpoint}"]),
            $"{other.LocalEndpoint}");
    }

    [Fact]
    public async Task An_address_of_another_machine_is_refused() => AssertRefused(
        await BotProcess.RunAsync("Development", Database, ["--Doors:Admin=127.0.0.1:0", "--Doors:Public=203.0.113.9:5080"]), "Doors:Public");

    [Fact]
    public async Task A_folder_without_permission_is_a_refusal_too() =>
        // The superuser, as whom tests may run, is permitted everything.
        Assert.NotEqual(0, await Starting.RunAsync(() => throw new UnauthorizedAccessException("Access to the path '/data' is denied.")));

    [Fact]
    public async Task A_second_program_on_the_same_data_is_refused_and_the_first_goes_on()
    {
        await using var first = await RunningBot.DemonstrationAsync(Database);

        AssertRefused(await BotProcess.RunAsync("Development", Database, AnyDoors), "Storage:Path");
        AssertRefused(await BotProcess.RunAsync("Development", Database, ["chat", "--as", "rep-4.1"]), "Storage:Path", starts: "");
        Assert.Contains("1/3", (await new SimulatorPhone(first, "rep-4.1").SayAsync("รายงานผล")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_in_the_terminal_ends_at_the_printed_25_00()
    {
        var chat = await BotProcess.RunAsync(
            "Development",
            Database,
            ["chat", "--as", "rep-4.1"],
            "รายงานผล", "ยังไม่ได้", NovemberReport.FirstPlan, "/1", "1", "0", "เลื่อนประชุม", NovemberReport.LastPlan, "ใช่", "ส่งรายงาน");

        Assert.Equal((0, ""), (chat.ExitCode, chat.Error));
        Assert.Contains("ส่งรายงานแล้ว", chat.Output, StringComparison.Ordinal);
        Assert.Contains("25.00", chat.Output[chat.Output.IndexOf("ส่งรายงานแล้ว", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("92.23", chat.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_as_nobody_says_whom_there_is_not() =>
        AssertRefused(await BotProcess.RunAsync("Development", Database, ["chat", "--as", "nobody"]), "'nobody'", starts: "There is no person");

    [Fact]
    public async Task A_chat_as_anybody_is_for_development_only() =>
        AssertRefused(await BotProcess.RunAsync("Production", Database, ["chat", "--as", "rep-4.1"]), "Development", starts: "The chat command");

    private static void AssertRefused(BotProcess process, string names, string starts = "PBMS.Bot did not start. ")
    {
        Assert.NotEqual(0, process.ExitCode);
        var sentence = Assert.Single(process.Error.TrimEnd().Split('\n'));
        Assert.StartsWith(starts, sentence, StringComparison.Ordinal);
        Assert.Contains(names, sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", process.Error + process.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Error + process.Output, StringComparison.Ordinal);
    }
}
