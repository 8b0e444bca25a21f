using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>Every way a request is refused, a line each: who asks, what, and the code a program can rely on.</summary>
public sealed class RefusalTests(AdminDoor door) : IClassFixture<AdminDoor>
{
    private const string Line = """{"code":"C/4.1/1.1.1","part":"central","number":"1.1.1","name":"ประชุม","kind":"quantity","unitOfMeasure":"ครั้ง","owner":"4.1"}""";
    private const string Target = """{"target":{"orgUnit":"4.1","line":"C/4.1/1.1.1","annual":6,"firstReportMonth":null,"months":[{"month":2,"target":1}]},"reason":"ทดสอบ"}""";
    private const string Person = """{"id":"rep-4.1","name":"กานดา","duties":[]}""";

    [Theory]
    [InlineData("GET", "years/2560", "404 year.unknown year")]
    [InlineData("GET", "years/-2147483648", "404 year.unknown year")]
    [InlineData("GET", "years/2147483647/lines", "404 year.unknown year")]
    [InlineData("GET", "years/2560/lines", "404 year.unknown year")]
    [InlineData("GET", "years/2560/export", "404 year.unknown year")]
    [InlineData("GET", "years/2560/rounds", "404 year.unknown year")]
    [InlineData("GET", "years/2568/projects/99", "404 item.unknown code")]
    [InlineData("GET", "years/2568/lines/X/1", "404 item.unknown code")]
    [InlineData("GET", "years/2568/org-units/99", "404 item.unknown code")]
    [InlineData("GET", "years/2568/holidays/2024-12-06", "404 item.unknown code")]
    [InlineData("GET", "years/2568/reason-classes/weather", "404 item.unknown code")]
    [InlineData("GET", "years/2568/targets/4.1/X/1", "404 item.unknown line")]
    [InlineData("GET", "years/2568/rounds/13/scorecards", "404 item.unknown round")]
    [InlineData("GET", "years/0/rounds/2/report", "404 item.unknown round")]
    [InlineData("GET", "years/2568/rounds/2/differences/1?otherYear=-1", "404 item.unknown other")]
    [InlineData("GET", "years/2568/submissions/2024-11/4.1/X/1", "404 item.unknown line")]
    [InlineData("GET", "people/nobody", "404 item.unknown id")]
    [InlineData("GET", "people/nobody/personal-data", "404 item.unknown id")]
    [InlineData("POST", "people/nobody/erasure", "404 item.unknown id", """{"confirm":"nobody"}""")]
    [InlineData("PUT", "people/nobody", "404 item.unknown id", """{"id":"nobody","name":"x","duties":[]}""")]
    [InlineData("GET", "link-codes/NOCODE22/qr", "404 item.unknown code")]
    [InlineData("DELETE", "link-codes/NOCODE22", "404 item.unknown code")]
    [InlineData("DELETE", "api-keys/none", "404 item.unknown id")]
    [InlineData("POST", "outbox/dead/5d2c0b3e-8f0a-4b6c-9a51-0b1f6f8b7a11/retry", "404 item.unknown id")]
    [InlineData("DELETE", "outbox/dead/5d2c0b3e-8f0a-4b6c-9a51-0b1f6f8b7a11", "404 item.unknown id")]
    [InlineData("GET", "backups/../pbms.db", "404 path.unknown")]
    [InlineData("GET", "backups/none.zip", "404 item.unknown name")]
    [InlineData("GET", "nothing/here", "404 path.unknown")]
    [InlineData("PATCH", "years", "405 method.not_allowed")]
    [InlineData("POST", "years/2568/months/2023-11/closing", "404 item.unknown month", "{}")]
    [InlineData("POST", "years/2560/send-backs", "404 year.unknown year", """{"month":"2024-11","orgUnit":"4.1","line":"X","revisions":1,"comment":"?"}""")]
    public async Task What_is_not_there(string method, string path, string refusal, string? body = null) =>
        Assert.Equal(refusal, await door.Admin.ProblemAsync(method, path, body));

    [Theory]
    [InlineData("GET", "years/2568/lines?limit=0", "400 parameter.malformed limit")]
    [InlineData("GET", "years/2568/lines?limit=1001", "400 parameter.malformed limit")]
    [InlineData("GET", "years/2568/lines?limit=ten", "400 parameter.malformed limit")]
    [InlineData("GET", "years/2568/submissions?late=maybe", "400 parameter.malformed late")]
    [InlineData("GET", "years/2568/lines?format=pdf", "400 parameter.malformed format")]
    [InlineData("GET", "years/2568/lines?cursor=%2F", "400 cursor.unknown cursor")]
    [InlineData("GET", "years/2568/lines?cursor=bm9uZQ", "400 cursor.unknown cursor")]
    [InlineData("GET", "years/2568/export?format=pdf", "400 parameter.malformed format")]
    [InlineData("GET", "years/2568/rounds/2/scorecards?part=all", "400 parameter.malformed part")]
    [InlineData("GET", "years/2568/submissions/November/4.1/X", "400 parameter.malformed month")]
    [InlineData("GET", "audit?cursor=bm9uZQ", "400 cursor.unknown cursor")]
    [InlineData("PUT", "years/2568/projects/1", "400 body.malformed code", """{"code":"1""")]
    [InlineData("PUT", "years/2568/projects/1", "400 body.malformed", """{"code":"1"}""")]
    [InlineData("PUT", "years/2568/projects/1", "400 body.malformed nam", """{"code":"1","name":"x","nam":"x"}""")]
    [InlineData("PUT", "years/2568/projects/1", "400 body.malformed regionalNumber", """{"code":"1","name":"x","regionalNumber":"one"}""")]
    [InlineData("PUT", "years/2568/lines/C/4.1/1.1.1", "400 body.malformed kind", """{"code":"C/4.1/1.1.1","part":"central","number":"1","name":"x","kind":"number"}""")]
    [InlineData("PUT", "years/2568/lines/C/4.1/1.1.1", "400 body.malformed kind", """{"code":"C/4.1/1.1.1","part":"central","number":"1","name":"x","kind":1}""")]
    [InlineData("PUT", "years/2568/holidays/2024-12-05", "400 body.malformed date", """{"date":"5 ธันวาคม","name":"x"}""")]
    [InlineData("PUT", "years/2568/targets/4.1/C/4.1/1.1.1", "400 body.malformed", "[]")]
    [InlineData("PUT", "people/rep-4.1", "400 body.malformed duties[0].role", """{"id":"rep-4.1","name":"x","duties":[{"role":"boss","orgUnit":"4.1"}]}""")]
    [InlineData("POST", "years", "400 body.malformed year", """{"year":"2569"}""")]
    [InlineData("PUT", "years/2568/scheme", "400 body.malformed yellowFrom", """{"greenFrom":100,"greenWord":"x","yellowFrom":"95","yellowWord":"x","redWord":"y"}""")]
    [InlineData("GET", "channels/checks?limit=0", "400 parameter.malformed limit")]
    [InlineData("POST", "api-keys", "400 body.malformed scope", """{"name":"x","scope":"all"}""")]
    [InlineData("POST", "link-codes", "400 body.malformed people", """{"people":"rep-4.1"}""")]
    [InlineData("POST", "link-codes", "400 body.malformed people", """{"people":["rep-4.1",null]}""")]
    [InlineData("PUT", "people/rep-4.1", "400 body.malformed duties", """{"id":"rep-4.1","name":"x","duties":[null]}""")]
    public async Task What_cannot_be_read_names_the_field(string method, string path, string refusal, string? body = null) =>
        Assert.Equal(refusal, await door.Admin.ProblemAsync(method, path, body));

    [Theory]
    [InlineData("PUT", "years/2568/projects/1", """{"code":"1","name":"x","regionalNumber":1}""")]
    [InlineData("DELETE", "years/2568/projects/1", null)]
    [InlineData("PUT", "years/2568/lines/C/4.1/1.1.1", Line)]
    [InlineData("DELETE", "years/2568/lines/C/4.1/1.1.1", null)]
    [InlineData("PUT", "years/2568/org-units/4.1", """{"code":"4.1","kind":"central_unit","name":"x","parent":"4"}""")]
    [InlineData("DELETE", "years/2568/org-units/4.1", null)]
    [InlineData("PUT", "years/2568/holidays/2024-12-05", """{"date":"2024-12-05","name":"x"}""")]
    [InlineData("DELETE", "years/2568/holidays/2024-12-05", null)]
    [InlineData("PUT", "years/2568/reason-classes/other", """{"code":"other","name":"อื่น ๆ","label":"อื่น ๆ","keywords":[]}""")]
    [InlineData("DELETE", "years/2568/reason-classes/meeting", null)]
    [InlineData("PUT", "years/2568/targets/4.1/C/4.1/1.1.1", Target)]
    [InlineData("DELETE", "years/2568/targets/4.1/C/4.1/1.1.1", null)]
    [InlineData("PUT", "years/2568/calendar", """{"opensOn":25,"dueOn":5,"freezesOn":9}""")]
    [InlineData("PUT", "years/2568/scheme", """{"greenFrom":100,"greenWord":"ผ่าน","yellowFrom":95,"yellowWord":"x","redWord":"y"}""")]
    [InlineData("PUT", "people/rep-4.1", Person)]
    public async Task Whoever_has_not_said_what_they_read_or_read_something_older(string method, string path, string? body)
    {
        Assert.Equal("428 version.missing If-Match", await door.Planner.ProblemAsync(method, path, body));
        Assert.Equal("412 version.old If-Match", await door.Planner.ProblemAsync(method, path, body, "\"0\""));
    }

    [Theory]
    [InlineData("PUT", "years/2568/projects/1", "422 key.mismatch code", """{"code":"2","name":"x"}""")]
    [InlineData("PUT", "years/2568/projects/1", "422 year.unsound name", """{"code":"1","name":"","regionalNumber":1}""")]
    [InlineData("PUT", "years/2568/projects/1", "422 year.unsound name", """{"code":"1","name":"=1+1","regionalNumber":1}""")]
    [InlineData("DELETE", "years/2568/projects/4", "422 year.unsound project")]
    [InlineData("PUT", "years/2568/lines/C/4.1/9", "422 year.unsound owner", """{"code":"C/4.1/9","part":"central","number":"9","name":"x","kind":"quantity","unitOfMeasure":"ครั้ง","owner":"99"}""")]
    [InlineData("PUT", "years/2568/lines/C/4.1/9", "422 year.unsound unit_of_measure", """{"code":"C/4.1/9","part":"central","number":"9","name":"x","kind":"quantity","owner":"4.1"}""")]
    [InlineData("DELETE", "years/2568/org-units/4", "422 year.unsound parent")]
    [InlineData("PUT", "years/2568/reason-classes/x", "422 year.unsound label", """{"code":"x","name":"x","label":"ยาวเกินกว่าที่ปุ่มจะแสดงได้ทั้งหมด","keywords":[]}""")]
    [InlineData("DELETE", "years/2568/reason-classes/other", "422 year.unsound code")]
    [InlineData("PUT", "years/2568/calendar", "422 value.invalid opensOn, dueOn, freezesOn", """{"opensOn":25,"dueOn":9,"freezesOn":5}""")]
    [InlineData("PUT", "years/2568/scheme", "422 value.invalid greenFrom, yellowFrom", """{"greenFrom":90,"greenWord":"ผ่าน","yellowFrom":95,"yellowWord":"x","redWord":"y"}""")]
    [InlineData("PUT", "years/2568/scheme", "422 value.invalid greenFrom, yellowFrom", """{"greenFrom":100,"greenWord":"ผ่าน","yellowFrom":95.00001,"yellowWord":"x","redWord":"y"}""")]
    [InlineData("PUT", "years/2568/targets/4.1/C/4.1/1.1.1", "422 year.unsound m03", """{"target":{"orgUnit":"4.1","line":"C/4.1/1.1.1","annual":6,"firstReportMonth":null,"months":[{"month":2,"target":2},{"month":3,"target":1}]},"reason":"x"}""")]
    [InlineData("PUT", "years/2568/targets/4.1/C/4.1/1.1.1", "422 value.invalid target.months", """{"target":{"orgUnit":"4.1","line":"C/4.1/1.1.1","annual":6,"firstReportMonth":null,"months":[{"month":13,"target":2}]},"reason":"x"}""")]
    [InlineData("PUT", "years/2568/targets/4.1/C/4.1/1.1.1", "422 reason.required reason", """{"target":{"orgUnit":"4.1","line":"C/4.1/1.1.1","annual":7,"firstReportMonth":null,"months":[{"month":2,"target":1}]}}""")]
    [InlineData("DELETE", "years/2568/lines/C/1.1/1", "409 item.has_results")]
    [InlineData("DELETE", "years/2568/projects/99", "404 item.unknown")]
    [InlineData("DELETE", "years/2568/targets/4.1/X/1", "404 item.unknown line")]
    public async Task What_would_leave_the_year_unsound(string method, string path, string refusal, string? body = null)
    {
        var tag = await door.Planner.TagAsync("years/2568");

        Assert.Equal(refusal, await door.Planner.ProblemAsync(method, path, body, tag));
        Assert.Equal(tag, await door.Planner.TagAsync("years/2568"));
    }

    [Theory]
    [InlineData("POST", "years", "409 item.exists year", """{"year":2568}""")]
    [InlineData("POST", "years", "422 value.invalid year", """{"year":2026}""")]
    [InlineData("POST", "years", "422 value.invalid copyFrom", """{"year":2570,"copyFrom":2560}""")]
    [InlineData("POST", "people", "409 item.exists id", Person)]
    [InlineData("POST", "people", "422 value.invalid entraObjectId", """{"id":"p","name":"x","duties":[],"entraObjectId":"1"}""")]
    [InlineData("POST", "people", "422 value.invalid id", """{"id":"a b","name":"x","duties":[]}""")]
    [InlineData("POST", "people", "422 value.invalid name", """{"id":"p","name":" ","duties":[]}""")]
    [InlineData("POST", "people", "422 value.invalid duties.orgUnit", """{"id":"p","name":"x","duties":[{"role":"reporter","orgUnit":"99"}]}""")]
    [InlineData("POST", "people/rep-4.1/erasure", "422 key.mismatch confirm", """{"confirm":"rep-4.2"}""")]
    [InlineData("POST", "api-keys", "422 value.invalid name", """{"name":"","scope":"read"}""")]
    [InlineData("POST", "api-keys", "422 value.invalid validDays", """{"name":"x","scope":"read","validDays":0}""")]
    [InlineData("POST", "link-codes", "422 value.invalid people", """{"people":["nobody"]}""")]
    [InlineData("POST", "link-codes", "422 value.invalid people", """{"people":[]}""")]
    [InlineData("POST", "link-codes", "422 value.invalid validDays", """{"people":["rep-4.1"],"validDays":31}""")]
    [InlineData("GET", "link-codes/DEMO0000/qr", "409 item.changed code")]
    [InlineData("DELETE", "link-codes/DEMO0000", "409 item.changed code")]
    [InlineData("POST", "years/2568/months/2024-11/reopening", "422 value.invalid reason", """{"reason":" "}""")]
    [InlineData("POST", "years/2568/months/2024-11/reopening", "409 month.open month", """{"reason":"x"}""")]
    [InlineData("POST", "years/2568/rounds/12/freezing", "422 value.invalid round")]
    [InlineData("POST", "years/2568/send-backs", "422 value.invalid comment", """{"month":"2024-11","orgUnit":"4.1","line":"X","revisions":1,"comment":""}""")]
    [InlineData("POST", "years/2568/send-backs", "422 value.invalid month", """{"month":"พ.ย.","orgUnit":"4.1","line":"X","revisions":1,"comment":"?"}""")]
    [InlineData("POST", "years/2568/send-backs", "404 item.unknown line", """{"month":"2024-11","orgUnit":"4.1","line":"C/4.1/1.1.1","revisions":1,"comment":"?"}""")]
    [InlineData("POST", "years/2568/send-backs", "409 item.changed revisions", """{"month":"2024-11","orgUnit":"14.1","line":"P/4/2","revisions":7,"comment":"?"}""")]
    public async Task What_may_not_be_so(string method, string path, string refusal, string? body = null) =>
        Assert.Equal(refusal, await door.Admin.ProblemAsync(method, path, body));

    [Fact]
    public async Task A_body_that_is_no_JSON_or_too_large()
    {
        using var text = new HttpRequestMessage(HttpMethod.Post, "people") { Content = new StringContent("id=x") };
        using var wrongKind = await door.Planner.SendAsync(text, TestContext.Current.CancellationToken);
        Assert.Equal("415 body.wrong_kind", await wrongKind.ProblemAsync());

        Assert.StartsWith("413 body.too_large", await door.Planner.ProblemAsync("POST", "people", $$"""{"id":"{{new string('x', 1_100_000)}}"}"""), StringComparison.Ordinal);
    }
}
