using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>An audit trail longer than is read at once; with a door of its own, for nobody else's entries are among the newest here.</summary>
public sealed class AuditFileTests(AdminDoor door) : IClassFixture<AdminDoor>
{
    [Fact]
    public async Task The_audit_trail_as_a_file_is_whole_however_long_it_is()
    {
        var entries = Enumerable.Range(0, 5_100).Select(_ => Sample.Audit("many"));
        await door.Bot.Get<ICommitStore>().CommitAsync(new Commit(null, [], [], [.. entries]), TestContext.Current.CancellationToken);

        var cursor = (await door.Reader.JsonAsync("audit?subject=many&limit=50")).GetProperty("next").GetString();

        Assert.Equal(5_100, await RowsAsync("audit?subject=many&format=csv"));
        Assert.Equal(5_050, await RowsAsync($"audit?subject=many&format=csv&cursor={cursor}"));
        // Older than all of them.
        Assert.Equal(1, await RowsAsync("audit?action=year.imported&format=csv"));
    }

    private async Task<int> RowsAsync(string path)
    {
        var csv = await door.Reader.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        // The header, and nothing after the last line's end.
        return csv.Split("\r\n").Length - 2;
    }
}
