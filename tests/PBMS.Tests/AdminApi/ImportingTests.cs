using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Pbms.Core.Import;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Publishing.Workbooks;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>A whole year in and out over the API.</summary>
public sealed class ImportingTests(AdminDoor door) : IClassFixture<AdminDoor>
{
    private const string Path = "years/2568/imports";

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_workbook_that_comes_out_goes_in_again_and_changes_nothing()
    {
        var tag = await door.Planner.TagAsync("years/2568");
        foreach (var (format, name) in new[] { ("xlsx", "year.xlsx"), ("csv", "year.zip") })
        {
            var file = await door.Reader.GetByteArrayAsync($"years/2568/export?results=true&format={format}", Now);
            using var response = await Uploads.PostAsync(door.Planner, Path, [(name, file)]);
            var answer = await response.JsonAsync();

            Assert.False(answer.GetProperty("changesAnything").GetBoolean(), answer.GetRawText());
            Assert.True(answer.GetProperty("resultsKept").GetInt32() >= 1270);
        }

        Assert.Equal(tag, await door.Planner.TagAsync("years/2568"));
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_change_and_writes_nothing()
    {
        var tag = await door.Planner.TagAsync("years/2568");
        var projects = (await door.Reader.GetStringAsync("years/2568/projects?format=csv", Now)).Split("\r\n");
        var edited = string.Join("\n", projects.Where(row => row.Length > 0).Select(row => row.StartsWith("7,", StringComparison.Ordinal) ? "7,โครงการที่แก้ชื่อ," : row));
        using var response = await Uploads.PostAsync(door.Planner, Path + "?dryRun=true", ("projects.csv", edited));
        var answer = await response.JsonAsync();

        var table = Assert.Single(answer.GetProperty("tables").EnumerateArray());
        Assert.Equal(("projects", "7"), (table.GetProperty("table").GetString(), Assert.Single(table.GetProperty("changed").EnumerateArray()).GetString()));
        Assert.False(answer.GetProperty("applied").GetBoolean());
        Assert.Equal(tag, await door.Planner.TagAsync("years/2568"));
    }

    [Fact]
    public async Task Every_fault_is_told_by_table_row_and_column_and_nothing_is_written()
    {
        var tag = await door.Planner.TagAsync("years/2568");
        using var response = await Uploads.PostAsync(
            door.Planner,
            Path,
            ("holidays.csv", "date,name\n2025-02-30,วันที่ไม่มี\n2025-03-01,"),
            ("projects.csv", "code,name,regional_number\n1,หนึ่ง,x"));
        var text = await response.Content.ReadAsStringAsync(Now);

        var errors = JsonDocument.Parse(text).RootElement.GetProperty("errors").EnumerateArray()
            .Select(error => $"{error.GetProperty("table").GetString()} {error.GetProperty("row").GetInt32()} {error.GetProperty("field").GetString()} {error.GetProperty("code").GetString()}").ToList();
        Assert.Equal(422, (int)response.StatusCode);
        Assert.Contains("holidays 2 date date.malformed", errors);
        Assert.Contains("holidays 3 name cell.required", errors);
        Assert.Contains("projects 2 regional_number number.malformed", errors);
        Assert.Contains("วันที่ต้องเป็น", text, StringComparison.Ordinal);
        Assert.Equal(tag, await door.Planner.TagAsync("years/2568"));
    }

    [Fact]
    public async Task Megabytes_in_a_cell_are_not_sent_back()
    {
        var vast = new string('\u0001', 1_000_000);
        using var response = await Uploads.PostAsync(door.Planner, Path, ("projects.csv", $"code,name,regional_number,{vast}\n{vast},หนึ่ง,{vast},"));

        Assert.Equal(422, (int)response.StatusCode);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync(Now)).Length, 1, 50_000);
    }

    [Fact]
    public async Task An_Entra_id_is_taken_for_somebody_known_and_stays_where_the_column_is_not_there()
    {
        const string Kanda = "8f0a9e7c-22d1-4b6b-9d1f-0a61b0f3c4d5";
        using (var told = await Uploads.PostAsync(door.Planner, Path, ("people.csv", $"id,name,entra_id\nrep-4.1,กานดา ศรีสุข,{Kanda}")))
            Assert.True((await told.JsonAsync()).GetProperty("applied").GetBoolean());
        using (var silent = await Uploads.PostAsync(door.Planner, Path, ("people.csv", "id,name\nrep-4.1,กานดา ศรีสุข")))
            Assert.False((await silent.JsonAsync()).GetProperty("changesAnything").GetBoolean());

        Assert.Equal(Kanda, (await door.Reader.JsonAsync("people/rep-4.1")).GetProperty("entraObjectId").GetString());
    }

    [Fact]
    public async Task Who_is_given_other_duties_by_an_import_is_in_the_audit_trail()
    {
        var duties = (await door.Reader.JsonAsync("years/2568/export?format=json")).EnumerateArray().Single(table => table.GetProperty("table").GetString() == "assignments");
        var rows = duties.GetProperty("rows").EnumerateArray().Select(row => string.Join(',', row.EnumerateArray().Select(cell => cell.GetString())));
        using var response = await Uploads.PostAsync(
            door.Planner, Path, ("assignments.csv", string.Join('\n', rows.Prepend("person,role,org_unit").Append("rep-9.1,admin,OPS"))));

        Assert.True((await response.JsonAsync()).GetProperty("applied").GetBoolean());
        var entry = Assert.Single((await door.Reader.JsonAsync("audit?action=person.changed&subject=rep-9.1")).GetProperty("items").EnumerateArray());
        Assert.Equal(("reporter 9.1; planner 9.1", "reporter 9.1; planner 9.1; admin OPS"), (entry.GetProperty("before").GetString(), entry.GetProperty("after").GetString()));
    }

    [Theory]
    [InlineData("unknown.csv", "a\n1", "table.unknown")]
    [InlineData("projects.csv", "code,name,regional_number,colour\n1,หนึ่ง,1,red", "column.unknown")]
    [InlineData("projects.csv", "code,name,regional_number\n1,=HYPERLINK(\"http://x\"),1", "csv.malformed")]
    [InlineData("projects.csv", "code,name,regional_number\n1,=1+1,1", "cell.formula")]
    [InlineData("projects.csv", "code,name,regional_number\n1,@SUM(A1),1", "cell.formula")]
    [InlineData("projects.csv", "code,name,regional_number\n1,x,1,stray", "cell.outside")]
    [InlineData("projects.pdf", "x", "file.unknown_kind")]
    [InlineData("year.xlsx", "x", "file.malformed")]
    [InlineData("year.zip", "x", "file.malformed")]
    public async Task A_file_that_is_not_what_it_should_be(string name, string content, string code)
    {
        using var response = await Uploads.PostAsync(door.Planner, Path, (name, content));

        Assert.Equal(422, (int)response.StatusCode);
        Assert.Contains($"\"code\":\"{code}\"", await response.Content.ReadAsStringAsync(Now), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_is_not_unpacked()
    {
        using var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = zip.CreateEntry("targets.csv", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 201; megabyte++) await entry.WriteAsync(zeros, Now);
        }

        foreach (var name in (string[])["year.zip", "year.xlsx"])
        {
            using var response = await Uploads.PostAsync(door.Planner, Path, [(name, bomb.ToArray())]);
            Assert.Contains("file.too_large", await response.Content.ReadAsStringAsync(Now), StringComparison.Ordinal);
        }

        using var tooLarge = await Uploads.PostAsync(door.Planner, Path, [("year.zip", new byte[UploadLimits.PackedBytes + 1])]);
        Assert.StartsWith("413 body.too_large", await tooLarge.ProblemAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formula_in_a_workbook_is_refused_by_its_cell()
    {
        var book = TableFiles.Workbook([new ImportTable("projects", ["code", "name"], [["1", "หนึ่ง"]])]);
        using var file = new MemoryStream();
        await file.WriteAsync(book, Now);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = zip.Entries.Single(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal));
            string xml;
            using (var reader = new StreamReader(sheet.Open())) xml = await reader.ReadToEndAsync(Now);
            await using var rewritten = sheet.Open();
            rewritten.SetLength(0);
            await rewritten.WriteAsync(Encoding.UTF8.GetBytes(System.Text.RegularExpressions.Regex.Replace(xml, """<x:c r="B2"[^>]*>.*?</x:c>""", """<x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c>""")), Now);
        }

        using var response = await Uploads.PostAsync(door.Planner, Path, [("year.xlsx", file.ToArray())]);
        var text = await response.Content.ReadAsStringAsync(Now);
        Assert.Contains("cell.formula", text, StringComparison.Ordinal);
        Assert.Contains("B2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_leave_results_without_a_target_is_refused_and_a_target_changed_needs_a_reason()
    {
        var targets = (await door.Reader.JsonAsync("years/2568/export?format=json")).EnumerateArray().Single(table => table.GetProperty("table").GetString() == "targets");
        var rows = targets.GetProperty("rows").EnumerateArray().Select(row => string.Join(',', row.EnumerateArray().Select(cell => cell.GetString()))).ToList();
        var header = string.Join(',', targets.GetProperty("columns").EnumerateArray().Select(column => column.GetString()));

        var without = rows.Where(row => !row.StartsWith("P/4/2,14.1,", StringComparison.Ordinal));
        using (var orphaned = await Uploads.PostAsync(door.Planner, Path + "?reason=x", ("targets.csv", string.Join('\n', without.Prepend(header))))) Assert.StartsWith("409 item.has_results", await orphaned.ProblemAsync(), StringComparison.Ordinal);

        var changed = rows.Select(row => row.StartsWith("C/4.1/1.1.2,4.1,", StringComparison.Ordinal) ? "C/4.1/1.1.2,4.1,99,,,1,,,,,,,,,," : row).Prepend(header);
        using (var silent = await Uploads.PostAsync(door.Planner, Path, ("targets.csv", string.Join('\n', changed)))) Assert.Equal("422 reason.required reason", await silent.ProblemAsync());
        using (var blank = await Uploads.PostAsync(door.Planner, Path + "?reason=%20", ("targets.csv", string.Join('\n', changed)))) Assert.Equal("422 reason.required reason", await blank.ProblemAsync());
        using (var endless = await Uploads.PostAsync(door.Planner, Path + "?reason=" + new string('x', 501), ("targets.csv", string.Join('\n', changed)))) Assert.Equal("422 value.invalid reason", await endless.ProblemAsync());
        using var told = await Uploads.PostAsync(door.Planner, Path + "?reason=ปรับแผน", ("targets.csv", string.Join('\n', changed)));
        Assert.True((await told.JsonAsync()).GetProperty("applied").GetBoolean());
        var history = (await door.Reader.JsonAsync("years/2568/target-history?line=C/4.1/1.1.2")).GetProperty("items");
        Assert.Equal("ปรับแผน", Assert.Single(history.EnumerateArray()).GetProperty("reason").GetString());
    }

    [Fact]
    public async Task The_same_request_sent_twice_is_done_once_and_a_key_is_not_used_for_another()
    {
        using var first = await PostAsync("link-codes", """{"people":["rep-5.1"]}""", "twice");
        using var second = await PostAsync("link-codes", """{"people":["rep-5.1"]}""", "twice");
        using var other = await PostAsync("link-codes", """{"people":["rep-5.2"]}""", "twice");
        using var person = await PostAsync("people", """{"id":"once","name":"ครั้งเดียว","duties":[]}""", "person");
        using var again = await PostAsync("people", """{"id":"once","name":"ครั้งเดียว","duties":[]}""", "person");

        IReadOnlyList<(string, byte[])> file = [("results.csv", Encoding.UTF8.GetBytes("line,org_unit,month,value,by,at\nP/4/2,14.1,2024-12,1,rep-14.1,2025-01-03T09:00:00+07:00"))];
        using var upload = await Uploads.PostAsync(door.Planner, Path, file, "upload");
        using var sameUpload = await Uploads.PostAsync(door.Planner, Path, file, "upload");

        Assert.Equal(await upload.Content.ReadAsStringAsync(Now), await sameUpload.Content.ReadAsStringAsync(Now));
        Assert.Equal(1, (await sameUpload.JsonAsync()).GetProperty("resultsAdded").GetInt32());
        Assert.Equal(200, (int)first.StatusCode);
        Assert.Equal("409 idempotency_key.shown_once Idempotency-Key", await second.ProblemAsync());
        Assert.Equal("422 idempotency_key.reused Idempotency-Key", await other.ProblemAsync());
        Assert.Equal((201, 201), ((int)person.StatusCode, (int)again.StatusCode));
        Assert.Equal(await person.Content.ReadAsStringAsync(Now), await again.Content.ReadAsStringAsync(Now));
        Assert.Equal((person.Headers.Location, person.Headers.ETag), (again.Headers.Location, again.Headers.ETag));
        Assert.Single((await door.Planner.JsonAsync("link-codes?person=rep-5.1")).GetProperty("items").EnumerateArray(), code => code.GetProperty("usedOn").ValueKind is JsonValueKind.Null);
    }

    [Fact]
    public async Task From_an_empty_store_to_the_printed_92_23()
    {
        using var data = new TemporaryFolder();
        await using var ministry = await RunningBot.StartAsync(
            data.File("pbms.db"), ["--environment=Production", "--Line:ChannelSecret=s", "--Line:ChannelAccessToken=t"], allowedPort: null, builder => builder.Services.StopHangfire());
        using var caller = await AdminDoor.CallerAsync(ministry, ApiScope.Admin);
        Assert.Equal("404 year.unknown year", await caller.ProblemAsync("GET", "years/2568"));

        using (var year = await Uploads.PostAsync(caller, Path, Uploads.DemonstrationYear(without: "results-4.1"))) Assert.Equal(1270, (await year.JsonAsync()).GetProperty("resultsAdded").GetInt32());
        using (var codes = await caller.AskAsync("POST", "link-codes", """{"people":["rep-4.1","pla-4.1"]}""")) Assert.Equal(2, (await codes.JsonAsync()).GetProperty("items").GetArrayLength());
        using (var rest = await Uploads.PostAsync(caller, Path, [.. Uploads.DemonstrationYear().Where(file => file.Name == "results-4.1.csv")])) Assert.Equal(3, (await rest.JsonAsync()).GetProperty("resultsAdded").GetInt32());
        using (var closed = await caller.AskAsync("POST", "years/2568/months/2024-11/closing", "{}")) Assert.Equal(204, (int)closed.StatusCode);

        var scores = (await caller.JsonAsync("years/2568/rounds/2/scorecards?part=central")).GetProperty("items").EnumerateArray().ToDictionary(row => row.GetProperty("path").GetString()!);
        Assert.Equal(("92.23", "red"), (scores["central"].GetProperty("percent").GetString(), scores["central"].GetProperty("light").GetString()));
        Assert.Equal("25.00", scores["central › 4 › 4.1"].GetProperty("percent").GetString());
    }

    [Fact]
    public async Task A_year_of_118_units_with_60_lines_each_is_imported_within_ten_seconds()
    {
        using var data = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(
            data.File("pbms.db"), ["--environment=Production", "--Line:ChannelSecret=s", "--Line:ChannelAccessToken=t"], allowedPort: null, builder => builder.Services.StopHangfire());
        using var caller = await AdminDoor.CallerAsync(bot, ApiScope.Admin);
        var book = TableFiles.Workbook(LargeYear.Tables());

        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        using var response = await Uploads.PostAsync(caller, Path, [("year.xlsx", book)]);
        var took = System.Diagnostics.Stopwatch.GetElapsedTime(began);

        Assert.Equal(7080, (await response.JsonAsync()).GetProperty("tables").EnumerateArray().Single(table => table.GetProperty("table").GetString() == "targets").GetProperty("addedCount").GetInt32());
        TestContext.Current.TestOutputHelper!.WriteLine($"{took.TotalSeconds:0.0} s for {book.Length} bytes");
        // Three times what is promised: this machine may be doing other things.
        Assert.InRange(took.TotalSeconds, 0, 30);
    }

    [Fact]
    public async Task A_backup_is_made_while_the_bot_is_at_work_and_opens()
    {
        using var response = await door.Admin.AskAsync("POST", "backups");
        var name = (await response.JsonAsync()).GetProperty("name").GetString()!;
        var copy = await door.Admin.GetByteArrayAsync($"backups/{name}", Now);
        using var data = new TemporaryFolder();
        await File.WriteAllBytesAsync(data.File("copy.zip"), copy, Now);
        Pbms.Storage.LiteDb.LiteDbRestore.Run(data.File("copy.zip"), data.File("pbms.db"), [.. door.Bot.Services.GetServices<BackupFolder>().Select(folder => folder with { Path = data.File(folder.Name) })], "x");

        using var database = Pbms.Storage.LiteDb.LiteDbDatabase.Open(data.File("pbms.db"), Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance, _ => { });
        Assert.True(await new Pbms.Storage.LiteDb.LiteDbYearStore(database).VersionAsync(new FiscalYear(2568), Now) > 0);
        Assert.Equal(name, (await door.Admin.JsonAsync("backups")).GetProperty("items")[0].GetProperty("name").GetString());
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string body, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", key);
        return await door.Planner.SendAsync(request, Now);
    }
}
