using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.People;
using Pbms.Bot.CommandLine;
using Pbms.Core.Storage;
using Pbms.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>What an administrator does at the terminal: the first key, a backup put back.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    private string Database => data.File("pbms.db");

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task The_first_key_is_shown_once_and_opens_the_store_it_was_made_in()
    {
        var made = await BotProcess.RunAsync("Production", Database, ["api-key", "--scope", "admin", "--name", "สำนักตรวจ"]);

        var text = KeyText.Parse(made.Output.Split('\n')[0].Trim())!;
        using var database = Open(Database);
        var key = (await new LiteDbApiKeyStore(database).FindAsync(text.Id, CancellationToken.None))!;
        Assert.Equal((0, ApiScope.Admin, "สำนักตรวจ"), (made.ExitCode, key.Scope, key.Name));
        Assert.True(text.Proves(key));
    }

    [Theory]
    [InlineData("api-key", "--scope", "everything")]
    [InlineData("api-key", "--scope", "read", "--days", "0")]
    [InlineData("restore", "--from", "no-such-file.zip")]
    [InlineData("--Telemetry:Endpoint=somewhere")]
    [InlineData("--Admin:RequestsPerMinute=0")]
    [InlineData("--Line:BasicId=123")]
    public async Task What_is_wrong_is_told_in_a_sentence_and_leaves_no_database_behind(params string[] arguments)
    {
        var process = await BotProcess.RunAsync("Development", Database, arguments);

        Assert.NotEqual(0, process.ExitCode);
        Assert.NotEmpty(process.Error);
        Assert.DoesNotContain("   at ", process.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task A_backup_is_put_back_and_the_store_as_it_was_is_kept()
    {
        using (var database = Open(Database))
        {
            await new LiteDbBackup(database, Options.Create(new StorageOptions { Path = Database }), []).WriteAsync(data.File("backup.zip"), CancellationToken.None);
            await new LiteDbCommitStore(database).CommitAsync(new(null, [], [], [Sample.Audit("after")]), CancellationToken.None);
        }

        var restored = await BotProcess.RunAsync("Production", Database, ["restore", "--from", data.File("backup.zip")]);

        Assert.Equal((0, ""), (restored.ExitCode, restored.Error));
        using var again = Open(Database);
        Assert.Empty(await new LiteDbAuditStore(again).LatestAsync(10, CancellationToken.None));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Database)!, "pbms.db.before-*"));
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_named_and_changes_nothing()
    {
        using (Open(Database))
        {
        }

        await File.WriteAllTextAsync(data.File("letter.zip"), new string('x', 20_000), TestContext.Current.CancellationToken);

        var refused = await BotProcess.RunAsync("Production", Database, ["restore", "--from", data.File("letter.zip")]);

        Assert.NotEqual(0, refused.ExitCode);
        Assert.Equal($"{data.File("letter.zip")} is no backup of PBMS.Bot. Nothing was changed.", refused.Error.TrimEnd());
        Assert.True(File.Exists(Database));
    }

    [Fact]
    public async Task A_link_code_carries_the_address_that_the_settings_give_without_asking_LINE_and_the_trail_says_who_made_it()
    {
        var import = await BotProcess.RunAsync("Production", Database, ["import", "--from", Path.Combine(RepositoryRoot.Path, "bot", "Demonstration", "Fy2568")]);
        var made = await BotProcess.RunAsync("Production", Database, ["link-code", "--for", "rep-4.1", "--Line:BasicId=@123abcde"]);

        var lines = made.Output.Split('\n');
        Assert.Equal((0, 0, ""), (import.ExitCode, made.ExitCode, made.Error));
        Assert.Contains($"https://line.me/R/oaMessage/%40123abcde/?{lines[0].Trim()}", lines);
        using var database = Open(Database);
        Assert.Equal(CommandLineActor.Name, (await new LiteDbAuditStore(database).LatestAsync(1, CancellationToken.None)).Single().Actor);
    }

    [Fact]
    public async Task A_link_code_without_an_address_says_which_setting_would_give_one()
    {
        await BotProcess.RunAsync("Production", Database, ["import", "--from", Path.Combine(RepositoryRoot.Path, "bot", "Demonstration", "Fy2568")]);

        var made = await BotProcess.RunAsync("Production", Database, ["link-code", "--for", "rep-4.1"]);

        Assert.Contains("Line:BasicId", made.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_code_from_a_store_that_is_not_there_makes_none()
    {
        var refused = await BotProcess.RunAsync("Production", Database, ["link-code", "--for", "rep-4.1"]);

        Assert.Equal($"There is no store {Database}.", refused.Error.TrimEnd());
        Assert.False(File.Exists(Database));
    }

    [Theory]
    [InlineData("somchai", "command line: somchai")]
    [InlineData("", "command line")]
    public void The_trail_names_the_account_where_it_has_a_name(string account, string actor) => Assert.Equal(actor, CommandLineActor.Of(account));

    [Theory]
    [InlineData("@123abcde", "CMWRN4H5", "https://line.me/R/oaMessage/%40123abcde/?CMWRN4H5")]
    [InlineData("@a", "รหัส A", "https://line.me/R/oaMessage/%40a/?%E0%B8%A3%E0%B8%AB%E0%B8%B1%E0%B8%AA%20A")]
    public void An_address_carries_the_code_into_the_chat(string basicId, string words, string expected) =>
        Assert.Equal(expected, LineLinkOptions.DeepLink(basicId, words).AbsoluteUri);

    private static LiteDbDatabase Open(string path) => LiteDbDatabase.Open(path, NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
}
