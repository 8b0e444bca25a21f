using System.Diagnostics;
using System.Net;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Processes;

/// <summary>The program as it is put into service: published, root's own, and run by somebody who may write nothing but its data.</summary>
public sealed class PublishedTests
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task The_published_program_takes_a_turn_for_somebody_who_can_write_only_its_data_and_stops_when_told()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Left out: needs root, to start the program as somebody who is not.");
        using var folder = new TemporaryFolder();
        var (program, data) = (folder.File("program"), folder.File("data"));
        await RunAsync("dotnet", "publish", Path.Combine(RepositoryRoot.Path, "bot"), "-c", Configuration, "--no-build", "--nodeReuse:false", "-o", program);
        Directory.CreateDirectory(data);
        await RunAsync("chmod", "755", folder.File("."), program);
        await RunAsync("chown", $"{BotNode.Nobody}:{BotNode.Nobody}", data);
        var before = Contents(program);
        await using var line = await LineServer.StartAsync();
        using var node = BotNode.OnFile(Path.Combine(data, "pbms.db"), line.Address, Path.Combine(program, "PBMS.Bot.dll"), isUnprivileged: true);

        node.Start();
        await node.UntilReadyAsync(TestContext.Current.CancellationToken);
        var status = await node.PostAsync(LinePhone.Body(LineGreeting.Event($"U{new string('1', 32)}", "first")), TestContext.Current.CancellationToken);
        for (var clock = Stopwatch.StartNew(); line.Delivered.IsEmpty && clock.Elapsed < LongestAnswer;) await Pause.ForAsync(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        var ended = await node.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, 0), (status, ended));
        Assert.Equal("token-first", Assert.Single(line.Delivered).ReplyToken);
        Assert.Equal(before, Contents(program));
        Assert.True(File.Exists(Path.Combine(data, "pbms.db")));
    }

    private static string Configuration => Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)) is "release" ? "Release" : "Debug";

    private static List<(string, DateTime, long)> Contents(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => (file.FullName, file.LastWriteTimeUtc, file.Length)).Order()];

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program}: {said}");
    }
}
