using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Pbms.AdminApi.Access;
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

    private static LiteDbDatabase Open(string path) => LiteDbDatabase.Open(path, NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
}
