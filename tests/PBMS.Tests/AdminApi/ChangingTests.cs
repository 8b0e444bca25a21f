using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>What an administrator changes, and what stays of it.</summary>
public sealed class ChangingTests(AdminDoor door) : IClassFixture<AdminDoor>
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("projects", "9", """{"code":"9","name":"โครงการใหม่","regionalNumber":null}""", """{"code":"9","name":"โครงการใหม่ (แก้ไข)","regionalNumber":null}""")]
    [InlineData("org-units", "4.9", """{"code":"4.9","kind":"central_unit","name":"กลุ่มใหม่","parent":"4","shortName":null,"aliases":["กม."],"geography":null}""", """{"code":"4.9","kind":"central_unit","name":"กลุ่มใหม่","parent":"4","shortName":"กม.","aliases":null,"geography":null}""")]
    [InlineData("holidays", "2025-08-13", """{"date":"2025-08-13","name":"หยุดพิเศษ"}""", """{"date":"2025-08-13","name":"วันหยุดพิเศษ"}""")]
    [InlineData("reason-classes", "system", """{"code":"system","name":"ระบบขัดข้อง","label":"ระบบขัดข้อง","keywords":["ระบบล่ม"]}""", """{"code":"system","name":"ระบบขัดข้อง","label":"ระบบ","keywords":["ระบบล่ม","เน็ต?"]}""")]
    [InlineData("lines", "C/4.1/9", """{"code":"C/4.1/9","part":"central","number":"9","name":"อบรม","kind":"quantity","unitOfMeasure":"คน","project":null,"owner":"4.1","parent":null,"sumOf":null,"isAssumed":false,"note":null}""", """{"code":"C/4.1/9","part":"central","number":"9","name":"อบรม","kind":"percent","unitOfMeasure":"ร้อยละ","project":null,"owner":"4.1","parent":null,"sumOf":null,"isAssumed":false,"note":"ปรับหน่วยนับ"}""")]
    public async Task A_thing_is_put_read_back_changed_and_deleted_and_every_step_is_in_the_audit_trail(string resource, string code, string first, string second)
    {
        var path = $"years/2568/{resource}/{code}";
        foreach (var body in new[] { first, second })
        {
            await door.Planner.ChangeAsync("PUT", path, body, "years/2568");
            Assert.Equal(body, (await door.Reader.JsonAsync(path)).GetRawText());
        }

        await door.Planner.ChangeAsync("DELETE", path, null, "years/2568");
        Assert.Equal("404 item.unknown code", await door.Reader.ProblemAsync("GET", path));
        var table = resource is "lines" ? "plan-lines" : resource;
        var audit = (await door.Bot.Get<IAuditStore>().LatestAsync(3, Now)).Select(entry => (entry.Action, entry.Subject));
        Assert.Equal([($"{table}.removed", $"2568|{code}"), ($"{table}.changed", $"2568|{code}"), ($"{table}.added", $"2568|{code}")], audit);
    }

    [Fact]
    public async Task Of_two_who_change_the_same_the_second_is_told()
    {
        var tag = await door.Planner.TagAsync("years/2568");
        const string Body = """{"opensOn":24,"dueOn":5,"freezesOn":9}""";
        using var won = await door.Planner.AskAsync("PUT", "years/2568/calendar", Body, tag);

        Assert.Equal("412 version.old If-Match", await door.Planner.ProblemAsync("PUT", "years/2568/calendar", Body, tag));
        Assert.Equal(won.Headers.ETag!.Tag, await door.Planner.TagAsync("years/2568"));
        Assert.Equal(24, (await door.Reader.JsonAsync("years/2568/calendar")).GetProperty("opensOn").GetInt32());
    }

    [Fact]
    public async Task A_target_changed_in_the_year_keeps_its_old_value_with_the_reason()
    {
        const string Path = "years/2568/targets/4.1/C/4.1/1.1.1";
        await door.Planner.ChangeAsync(
            "PUT", Path, """{"target":{"orgUnit":"4.1","line":"C/4.1/1.1.1","annual":4,"firstReportMonth":null,"months":[{"month":3,"target":1},{"month":12,"target":4}]},"reason":"ปรับตามมติคณะกรรมการ"}""", "years/2568");

        var revision = (await door.Reader.JsonAsync("years/2568/target-history?orgUnit=4.1")).GetProperty("items").EnumerateArray().Last();
        Assert.Equal((6m, 4m), (revision.GetProperty("before").GetProperty("annual").GetDecimal(), revision.GetProperty("after").GetProperty("annual").GetDecimal()));
        Assert.Equal("ปรับตามมติคณะกรรมการ", revision.GetProperty("reason").GetString());
        Assert.StartsWith("api:", revision.GetProperty("by").GetString(), StringComparison.Ordinal);
        var entry = (await door.Bot.Get<IAuditStore>().LatestAsync(1, Now))[0];
        Assert.Equal(("target.set", "4.1|C/4.1/1.1.1", "annual 4, m03 1, m12 4"), (entry.Action, entry.Subject, entry.After));
    }

    [Fact]
    public async Task What_is_stored_is_what_was_checked_without_blanks_round_it_and_with_four_decimals()
    {
        await door.Planner.ChangeAsync("PUT", "years/2568/org-units/4.8%20", """{"code":"4.8 ","kind":"central_unit","name":" กลุ่มใหม่","parent":"4"}""", "years/2568");
        var unit = await door.Reader.JsonAsync("years/2568/org-units/4.8");
        Assert.Equal("กลุ่มใหม่", unit.GetProperty("name").GetString());
        Assert.Equal("2568|4.8", (await door.Bot.Get<IAuditStore>().LatestAsync(1, Now))[0].Subject);

        const string Target = "years/2568/targets/4.1/C/4.1/1.1.2";
        await door.Planner.ChangeAsync(
            "PUT", Target, """{"target":{"orgUnit":"4.1","line":"C/4.1/1.1.2","annual":10.00005,"firstReportMonth":null,"months":[{"month":2,"target":1}]},"reason":"ทดสอบ"}""", "years/2568");
        Assert.Equal(10.0001m, (await door.Reader.JsonAsync(Target)).GetProperty("annual").GetDecimal());
        var revisions = (await door.Reader.JsonAsync("years/2568/target-history?line=C/4.1/1.1.2")).GetProperty("items").EnumerateArray();
        Assert.Equal(10.0001m, revisions.Last().GetProperty("after").GetProperty("annual").GetDecimal());
        await door.Planner.ChangeAsync("DELETE", "years/2568/org-units/4.8", null, "years/2568");
    }

    [Fact]
    public async Task A_person_is_added_given_other_duties_and_no_name_is_in_the_audit_trail()
    {
        using var added = await door.Planner.AskAsync("POST", "people", """{"id":"new-1","name":"ปรีชา ตั้งใจ","duties":[{"role":"reporter","orgUnit":"4.1"}]}""");
        var tag = added.Headers.ETag!.Tag;
        using var changed = await door.Planner.AskAsync("PUT", "people/new-1", """{"id":"new-1","name":"ปรีชา ตั้งใจดี","duties":[{"role":"supervisor","orgUnit":"OPS"}]}""", tag);

        Assert.Equal(("/api/v1/people/new-1", 204), (added.Headers.Location!.OriginalString, (int)changed.StatusCode));
        Assert.Equal("412 version.old If-Match", await door.Planner.ProblemAsync("PUT", "people/new-1", """{"id":"new-1","name":"x","duties":[]}""", tag));
        var person = await door.Reader.JsonAsync("people/new-1");
        Assert.Equal(("ปรีชา ตั้งใจดี", "OPS"), (person.GetProperty("name").GetString(), person.GetProperty("duties")[0].GetProperty("orgUnit").GetString()));
        var audit = await door.Bot.Get<IAuditStore>().LatestAsync(2, Now);
        Assert.Equal(("reporter 4.1", "supervisor OPS"), (audit[0].Before, audit[0].After));
        Assert.DoesNotContain(audit, entry => $"{entry}".Contains("ปรีชา", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Link_codes_are_made_for_several_people_and_one_not_used_is_taken_back()
    {
        using var response = await door.Planner.AskAsync("POST", "link-codes", """{"people":["rep-1.1","rep-2.1"],"validDays":3}""");
        var codes = (await response.JsonAsync()).GetProperty("items").EnumerateArray().ToList();
        var code = codes[0].GetProperty("code").GetString()!;

        Assert.Equal(["rep-1.1", "rep-2.1"], codes.Select(item => item.GetProperty("person").GetString()));
        Assert.Equal(8, code.Length);
        Assert.Equal(TimeSpan.FromDays(3), codes[0].GetProperty("expiresAt").GetDateTimeOffset() - door.Bot.Get<TimeProvider>().GetUtcNow(), (left, right) => (left - right).Duration() < TimeSpan.FromMinutes(10));
        using var withdrawn = await door.Planner.AskAsync("DELETE", $"link-codes/{code}");
        Assert.Equal(204, (int)withdrawn.StatusCode);
        Assert.Null(await door.Bot.Get<IPeopleStore>().FindCodeAsync(code, Now));
    }

    [Fact]
    public async Task A_closed_month_takes_no_import_until_it_is_reopened_for_a_reason()
    {
        const string Results = "line,org_unit,month,value,by,at\nP/4/2,14.1,2025-01,1,rep-14.1,2025-02-03T09:00:00+07:00";
        using (var closed = await door.Planner.AskAsync("POST", "years/2568/months/2025-01/closing", "{}")) Assert.Equal(204, (int)closed.StatusCode);
        Assert.Equal("409 month.closed month", await door.Planner.ProblemAsync("POST", "years/2568/months/2025-01/closing", "{}"));
        using (var refused = await Uploads.PostAsync(door.Planner, "years/2568/imports", ("results.csv", Results))) Assert.Equal("409 month.closed month", await refused.ProblemAsync());
        Assert.True((await door.Reader.JsonAsync("years/2568/rounds")).GetProperty("items")[3].GetProperty("isClosed").GetBoolean());

        using (var reopened = await door.Planner.AskAsync("POST", "years/2568/months/2025-01/reopening", """{"reason":"จังหวัดส่งข้อมูลเพิ่ม"}""")) Assert.Equal(204, (int)reopened.StatusCode);
        using var taken = await Uploads.PostAsync(door.Planner, "years/2568/imports", ("results.csv", Results));
        Assert.Equal(1, (await taken.JsonAsync()).GetProperty("resultsAdded").GetInt32());
    }

    [Fact]
    public async Task A_year_is_begun_empty_or_as_a_copy_whose_months_are_its_own()
    {
        using (var copied = await door.Planner.AskAsync("POST", "years", """{"year":2569,"copyFrom":2568}""")) Assert.Equal((201, "/api/v1/years/2569"), ((int)copied.StatusCode, copied.Headers.Location?.ToString()));
        using (var empty = await door.Planner.AskAsync("POST", "years", """{"year":2580}""")) Assert.Equal(0, (await empty.JsonAsync()).GetProperty("lines").GetInt32());

        var (before, after) = (await door.Reader.JsonAsync("years/2568"), await door.Reader.JsonAsync("years/2569"));
        foreach (var what in (string[])["projects", "lines", "orgUnits", "targets"]) Assert.Equal(before.GetProperty(what).GetInt32(), after.GetProperty(what).GetInt32());
        Assert.Equal(("2025-10-01", 0), (after.GetProperty("from").GetString(), after.GetProperty("results").GetInt32()));
        var firsts = (await door.Reader.JsonAsync("years/2569/targets?limit=1000")).GetProperty("items").EnumerateArray().Select(target => target.GetProperty("firstReportMonth").GetString()).Where(month => month is not null).ToList();
        Assert.NotEmpty(firsts);
        Assert.All(firsts, month => Assert.InRange(month!, "2025-10", "2026-09", StringComparer.Ordinal));

        // Both are sound: they can be worked on.
        foreach (var year in (int[])[2569, 2580]) await door.Planner.ChangeAsync("PUT", $"years/{year}/projects/8", """{"code":"8","name":"โครงการใหม่"}""", $"years/{year}");
    }

    [Fact]
    public async Task Thresholds_have_decimals_and_are_judged_exactly()
    {
        await door.Planner.ChangeAsync("PUT", "years/2568/scheme", """{"greenFrom":99.5,"greenWord":"ผ่าน","yellowFrom":94.95,"yellowWord":"ต้องปรับปรุง","redWord":"ต้องเร่งรัด"}""", "years/2568");
        Assert.Equal(94.95m, (await door.Reader.JsonAsync("years/2568/scheme")).GetProperty("yellowFrom").GetDecimal());
        await door.Planner.ChangeAsync("PUT", "years/2568/scheme", """{"greenFrom":100,"greenWord":"ผ่าน","yellowFrom":95,"yellowWord":"ต้องปรับปรุง","redWord":"ต้องเร่งรัด"}""", "years/2568");
    }

    [Fact]
    public async Task A_persons_Entra_account_is_set_and_stays_when_something_else_is_imported()
    {
        const string Entra = "6f1f0a2e-7d55-4a34-9c2c-0e6a8f3d9b11";
        using (var added = await door.Planner.AskAsync("POST", "people", $$"""{"id":"entra-1","name":"มีบัญชี","duties":[],"entraObjectId":"{{Entra.ToUpperInvariant()}}"}""")) Assert.Equal(201, (int)added.StatusCode);
        using (var imported = await Uploads.PostAsync(door.Planner, "years/2568/imports", ("projects.csv", await door.Reader.GetStringAsync("years/2568/projects?format=csv", Now)))) Assert.True(imported.IsSuccessStatusCode);

        Assert.Equal(Entra, (await door.Reader.JsonAsync("people/entra-1")).GetProperty("entraObjectId").GetString());
    }

    [Fact]
    public async Task An_Entra_account_is_one_persons()
    {
        const string Entra = "0b7f2c66-51f9-4f0e-8a55-3f6d1f7e2a90";
        using (var added = await door.Planner.AskAsync("POST", "people", $$"""{"id":"entra-2","name":"มีบัญชี","duties":[],"entraObjectId":"{{Entra}}"}""")) Assert.Equal(201, (int)added.StatusCode);
        using (var another = await door.Planner.AskAsync("POST", "people", $$"""{"id":"entra-3","name":"อีกคน","duties":[],"entraObjectId":"{{Entra.ToUpperInvariant()}}"}"""))
            Assert.Equal("409 item.exists entraObjectId", await another.ProblemAsync());
        await door.Planner.ChangeAsync("PUT", "people/entra-2", $$"""{"id":"entra-2","name":"เปลี่ยนชื่อ","duties":[],"entraObjectId":"{{Entra}}"}""", "people/entra-2");
        using (var imported = await Uploads.PostAsync(door.Planner, "years/2568/imports", ("people.csv", $"id,name,entra_id\nentra-4,อีกคน,{Entra}")))
            Assert.Contains("entra_id.taken", await imported.Content.ReadAsStringAsync(Now), StringComparison.Ordinal);

        using var nobody = await door.Reader.GetAsync("people/entra-4", Now);
        Assert.Equal(404, (int)nobody.StatusCode);
    }

    [Fact]
    public async Task A_value_sent_back_is_told_to_who_gave_it_in_the_same_commit()
    {
        using var response = await door.Planner.AskAsync(
            "POST", "years/2568/send-backs", """{"month":"2024-11","orgUnit":"14.1","line":"P/4/2","revisions":1,"comment":"โปรดตรวจสอบจำนวนอีกครั้ง"}""");

        Assert.True((await response.JsonAsync()).GetProperty("told").GetBoolean());
        Assert.Equal("โปรดตรวจสอบจำนวนอีกครั้ง", (await door.Reader.JsonAsync("years/2568/submissions/2024-11/14.1/P/4/2")).GetProperty("current").GetProperty("sentBack").GetString());
        await door.Bot.Outbox.NextSentAsync();
        Assert.Equal("409 item.exists line", await door.Planner.ProblemAsync(
            "POST", "years/2568/send-backs", """{"month":"2024-11","orgUnit":"14.1","line":"P/4/2","revisions":1,"comment":"อีกครั้ง"}"""));
    }

    [Fact]
    public async Task Nothing_is_sent_back_into_a_closed_month()
    {
        using (var closed = await door.Planner.AskAsync("POST", "years/2568/months/2024-10/closing", "{}")) Assert.Equal(204, (int)closed.StatusCode);

        Assert.Equal("409 month.closed month", await door.Planner.ProblemAsync(
            "POST", "years/2568/send-backs", """{"month":"2024-10","orgUnit":"14.1","line":"P/4/2","revisions":1,"comment":"โปรดตรวจสอบ"}"""));
        // The other tests share the door.
        using var reopened = await door.Planner.AskAsync("POST", "years/2568/months/2024-10/reopening", """{"reason":"ทดสอบเสร็จแล้ว"}""");
        Assert.Equal(204, (int)reopened.StatusCode);
    }

    [Fact]
    public async Task A_round_is_frozen_once_and_its_figures_stay_when_others_come()
    {
        const string Scores = "years/2568/rounds/1/scorecards?part=by-project&limit=1";
        Assert.Equal("404 item.unknown frozen", await door.Reader.ProblemAsync("GET", Scores + "&frozen=true"));
        using (var frozen = await door.Planner.AskAsync("POST", "years/2568/rounds/1/freezing")) Assert.Equal("2024-11-11", (await frozen.JsonAsync()).GetProperty("asOf").GetString());
        Assert.Equal("409 item.exists round", await door.Planner.ProblemAsync("POST", "years/2568/rounds/1/freezing"));
        var published = (await door.Reader.JsonAsync(Scores + "&frozen=true")).GetRawText();

        using (var late = await Uploads.PostAsync(door.Planner, "years/2568/imports", ("results.csv", "line,org_unit,month,value,by,at\nP/4/2,14.1,2024-10,1,rep-14.1,2024-12-01T09:00:00+07:00"))) Assert.Equal(1, (await late.JsonAsync()).GetProperty("resultsAdded").GetInt32());

        Assert.Equal(published, (await door.Reader.JsonAsync(Scores + "&frozen=true")).GetRawText());
        Assert.Single((await door.Reader.GetStringAsync("years/2568/rounds/1/differences/1", Now)).Trim().Split('\n'));
        Assert.Contains("P/4/2", await door.Reader.GetStringAsync("years/2568/rounds/1/differences/1?draft=true", Now), StringComparison.Ordinal);
        Assert.Equal("2024-11-11", (await door.Reader.JsonAsync("years/2568/rounds")).GetProperty("items")[0].GetProperty("frozenAsOf").GetString());
    }

    [Fact]
    public async Task A_message_given_up_is_tried_again_or_thrown_away()
    {
        var (outbox, now) = (door.Bot.Get<IOutboxStore>(), door.Bot.Get<TimeProvider>().GetUtcNow());
        Guid[] ids = [DeterministicId.From("dead", "1"), DeterministicId.From("dead", "2")];
        // Nothing sends by this channel: what is tried again waits to be looked at.
        var messages = ids.Select(id => new OutboxMessage(id, new("terminal", "nobody"), "{}", null, null, now, now.AddDays(1)));
        await door.Bot.Get<ICommitStore>().CommitAsync(new Commit(null, [], [.. messages], []), Now);
        foreach (var id in ids) await outbox.GiveUpAsync(id, now, "HTTP 400", Now);
        Assert.Equal(2, (await door.Reader.JsonAsync("outbox/dead")).GetProperty("items").GetArrayLength());

        using (var retried = await door.Planner.AskAsync("POST", $"outbox/dead/{ids[0]}/retry")) Assert.Equal(204, (int)retried.StatusCode);
        using (var dropped = await door.Planner.AskAsync("DELETE", $"outbox/dead/{ids[1]}")) Assert.Equal(204, (int)dropped.StatusCode);

        Assert.DoesNotContain(await outbox.GivenUpAsync(10, Now), dead => dead.Message.Id == ids[1]);
        Assert.Equal("404 item.unknown id", await door.Planner.ProblemAsync("DELETE", $"outbox/dead/{ids[1]}"));
    }

    [Fact]
    public async Task An_erased_person_is_a_former_reporter_whose_results_stay()
    {
        var before = (await door.Admin.JsonAsync("people/rep-13.4/personal-data")).GetProperty("values").GetArrayLength();
        using (var erased = await door.Admin.AskAsync("POST", "people/rep-13.4/erasure", """{"confirm":"rep-13.4"}""")) Assert.Equal(204, (int)erased.StatusCode);

        var left = await door.Admin.JsonAsync("people/rep-13.4/personal-data");
        Assert.Equal("ผู้รายงานเดิม", left.GetProperty("person").GetProperty("name").GetString());
        Assert.Equal((before, 0, 0), (left.GetProperty("values").GetArrayLength(), left.GetProperty("accounts").GetArrayLength(), left.GetProperty("linkCodes").GetArrayLength()));
        Assert.NotEqual(0, before);
    }
}
