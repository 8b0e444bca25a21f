using System.IO.Compression;
using System.Net;
using Pbms.Bot.Conversation;
using Pbms.Bot.Links;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>Private links over the network: evidence and reports, to those they were made for and no others.</summary>
public sealed class PrivateLinkTests : IAsyncLifetime
{
    private static readonly PersonId Evaluator = new("eva-1");
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    private readonly TemporaryFolder data = new();
    private RunningBot bot = null!;

    public async ValueTask InitializeAsync() => bot = await RunningBot.DemonstrationAsync(data.File("pbms.db"));

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task A_file_of_the_evidence_opens_as_it_was_sent_and_is_cached_nowhere()
    {
        var file = await KeepAsync();

        var answer = await bot.Public.GetAsync(PathOf($"evidence/4.1/2024-11/{file:N}", Evaluator));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(Photo, await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("rep-4.1", true)]
    [InlineData("sup-4", true)]
    [InlineData("rep-5.1", false)]
    [InlineData("sup-5", false)]
    public async Task Evidence_opens_only_to_who_may_see_the_unit_when_it_is_opened(string person, bool opens)
    {
        var path = PathOf($"evidence/4.1/2024-11/{await KeepAsync():N}", new(person));

        Assert.Equal(opens ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await bot.Public.GetAsync(path)).StatusCode);
        // The duty is taken away; another stays.
        var who = (await bot.Get<IPeopleStore>().FindAsync(new(person), CancellationToken.None))!;
        await bot.Get<ICommitStore>().CommitAsync(Sample.Of(new Change.PersonSaved(who with { Assignments = [new(Role.Reporter, new("5.2"))] })), CancellationToken.None);
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Public.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task The_report_of_a_round_opens_as_a_document()
    {
        var answer = await bot.Public.GetAsync(PathOf("report/2568/2/docx", Evaluator));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("report-2568-02.docx", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("PK"u8.ToArray(), (await answer.Content.ReadAsByteArrayAsync())[..2]);
    }

    [Theory]
    [InlineData("rep-4.1")]
    [InlineData("sup-4")]
    public async Task A_report_stays_shut_to_whoever_has_not_the_duty_to_publish(string person) =>
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Public.GetAsync(PathOf("report/2568/2/docx", new(person)))).StatusCode);

    [Theory]
    [InlineData("evidence/4.1/2024-11/00000000000000000000000000000000")]
    [InlineData("evidence/00000000000000000000000000000000")]
    [InlineData("report/2568/13/docx")]
    [InlineData("report/2468/2/docx")]
    [InlineData("report/2568/2/passwd")]
    [InlineData("nothing/1")]
    [InlineData("report")]
    public async Task What_is_not_there_is_not_found(string what) =>
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Public.GetAsync(PathOf(what, Evaluator))).StatusCode);

    [Fact]
    public async Task A_forged_link_and_a_link_of_somebody_unknown_are_not_found()
    {
        var file = await KeepAsync();
        var good = PathOf($"evidence/4.1/2024-11/{file:N}", Evaluator);

        Assert.Equal(HttpStatusCode.NotFound, (await bot.Public.GetAsync(good[..^3] + "AAA")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Public.GetAsync("/open/anything")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Public.GetAsync(PathOf($"evidence/4.1/2024-11/{file:N}", new PersonId("nobody")))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Admin.GetAsync(good)).StatusCode);
    }

    [Fact]
    public async Task A_backup_holds_nothing_that_links_could_be_sealed_with()
    {
        _ = PathOf("report/2568/2/docx", Evaluator);
        await bot.Get<IStoreBackup>().WriteAsync(data.File("copy.zip"), CancellationToken.None);

        await using var copy = await ZipFile.OpenReadAsync(data.File("copy.zip"));
        Assert.All(copy.Entries, entry => Assert.True(entry.FullName is "pbms.db" || entry.FullName.StartsWith("evidence/", StringComparison.Ordinal), entry.FullName));
        Assert.NotEmpty(Directory.GetFiles(data.File("keys")));
    }

    [Fact]
    public void The_folder_of_the_keys_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows()) return;

        _ = PathOf("report/2568/2/docx", Evaluator);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(data.File("keys")));
        foreach (var file in Directory.GetFiles(data.File("keys"))) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task A_report_opened_again_and_again_is_made_so_often_a_minute_for_one_person_and_still_for_others()
    {
        var path = PathOf("report/2568/2/json", Evaluator);
        var opened = 0;
        HttpResponseMessage answer;
        // A minute may end in between, not more than one.
        while ((answer = await bot.Public.GetAsync(path)).StatusCode is HttpStatusCode.OK && opened < 50) opened++;

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(Phrases.ReportTooOften, await answer.Content.ReadAsStringAsync());
        Assert.True(opened >= 20, $"{opened}");
        Assert.Equal(HttpStatusCode.OK, (await bot.Public.GetAsync(PathOf("report/2568/2/json", new("eva-2")))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Public.GetAsync(PathOf("report/2568/13/json", Evaluator))).StatusCode);
    }

    private string PathOf(string what, PersonId person) => new Uri(bot.Get<PrivateLinks>().UrlOf(what, person)!).AbsolutePath;

    private async Task<Guid> KeepAsync()
    {
        var file = new EvidenceFile(DeterministicId.From("photo"), new ChatAccount(ChatAccount.Line, "U1"), "5001", "ภาพ", new PersonId("rep-4.1"), Sample.Noon);
        await bot.Get<ICommitStore>().CommitAsync(new Commit(null, [new Change.EvidenceAwaited(file)], [], []), CancellationToken.None);
        await bot.Get<IEvidenceStore>().KeepAsync(file.Id, EvidenceRules.MediaTypeOf(Photo)!, Photo, CancellationToken.None);
        return file.Id;
    }
}
