using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Organisation;
using Pbms.Storage.LiteDb;
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
    public async Task A_second_import_overwrites_nothing_and_says_so()
    {
        var edited = CopyOfYear();
        var first = await ImportAsync(edited);
        var results = Path.Combine(edited, "results.csv");
        await File.WriteAllTextAsync(results, (await File.ReadAllTextAsync(results)).Replace("2024-11,3442*", "2024-11,3443*", StringComparison.Ordinal));
        var second = await ImportAsync(edited);

        Assert.Matches(@"Results: [1-9]\d+ added, 0 kept as they are, 0 differing\.", first.Output);
        Assert.Matches(@"Results: 0 added, [1-9]\d+ kept as they are, 1 differing\.", second.Output);
        Assert.Contains("2024-11|13.4|P/4/1.2-c", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_without_Entra_ids_takes_none_away_and_the_trail_says_who_was_imported()
    {
        const string Kanda = "8f0a9e7c-22d1-4b6b-9d1f-0a61b0f3c4d5";
        var edited = CopyOfYear();
        var people = Path.Combine(edited, "people.csv");
        var rows = await File.ReadAllLinesAsync(people);
        await File.WriteAllLinesAsync(people, rows.Select(row => row + (row == rows[0] ? ",entra_id" : row.StartsWith("rep-4.1,", StringComparison.Ordinal) ? $",{Kanda}" : ",")));
        var with = await ImportAsync(edited);
        await File.WriteAllLinesAsync(people, rows);
        var without = await ImportAsync(edited);

        Assert.Equal((0, 0), (with.ExitCode, without.ExitCode));
        using var database = LiteDbDatabase.Open(Database, NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        var trail = await new LiteDbAuditStore(database).LatestAsync(20_000, TestContext.Current.CancellationToken);
        Assert.Equal(rows.Length - 1, trail.Count(entry => entry.Action == "person.added"));
        Assert.Equal("rep-4.1", Assert.Single(trail, entry => entry.Action == "person.entra_account_changed").Subject);
        Assert.Equal(Kanda, (await new LiteDbPeopleStore(database).FindAsync(new PersonId("rep-4.1"), TestContext.Current.CancellationToken))!.EntraObjectId);
    }

    [Theory]
    [InlineData("encoding.not_utf8", new byte[] { 0xA1, 0xD2, 0xB9 })]
    [InlineData("csv.malformed", new byte[] { (byte)'"', (byte)'x' })]
    public async Task A_file_that_cannot_be_read_is_named_and_nothing_imported(string code, byte[] added)
    {
        var spoilt = CopyOfYear();
        await File.AppendAllBytesAsync(Path.Combine(spoilt, "people.csv"), added);

        var import = await ImportAsync(spoilt);

        Assert.NotEqual(0, import.ExitCode);
        Assert.Matches($"(?m)^people row \\d+ : {code}", import.Error);
        Assert.DoesNotContain("   at ", import.Error, StringComparison.Ordinal);
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

    private Task<BotProcess> ImportAsync(string folder) => BotProcess.RunAsync("Production", Database, ["import", "--from", folder]);

    private string CopyOfYear()
    {
        var copy = Directory.CreateDirectory(data.File("year")).FullName;
        foreach (var file in Directory.GetFiles(Year)) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }
}
