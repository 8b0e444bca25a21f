using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    private static readonly ApiKey SomeKey = new("K1", "สำนักตรวจ", ApiScope.Configure, new string('a', 64), Sample.Noon, Sample.Noon.AddDays(90));

    [Fact]
    public async Task An_API_key_is_found_by_its_id_remembers_its_use_and_is_revoked_once()
    {
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.ApiKeyIssued(SomeKey)));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.ApiKeyIssued(SomeKey with { Name = "อีกคน" })));
        await Store.Admin.Keys.UsedAsync("K1", Sample.Noon.AddHours(1), Now);
        Reopen();

        Assert.Equal(SomeKey with { LastUsedAt = Sample.Noon.AddHours(1) }, await Store.Admin.Keys.FindAsync("K1", Now));
        Assert.Null(await Store.Admin.Keys.FindAsync("K2", Now));
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.ApiKeyRevoked("K1", Sample.Noon.AddHours(2))));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.ApiKeyRevoked("K1", Sample.Noon.AddHours(3))));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.ApiKeyRevoked("K2", Sample.Noon)));
        Assert.Equal(Sample.Noon.AddHours(2), Assert.Single(await Store.Admin.Keys.AllAsync(Now)).RevokedAt);
    }

    [Fact]
    public async Task The_first_answer_kept_under_a_key_stays_until_it_is_forgotten()
    {
        var answer = new KeptAnswer("K1|abc", "fingerprint", 201, "application/json", """{"ชื่อ":1}""", "/x", "\"1\"", Sample.Noon);
        await WriteAsync(new Change.AnswerKept(answer));
        await WriteAsync(new Change.AnswerKept(answer with { Status = 409 }));
        Reopen();

        Assert.Equal(answer, await Store.Admin.Answers.FindAsync("K1|abc", Now));
        Assert.Equal(0, await Store.Admin.Answers.ForgetAsync(Sample.Noon, Now));
        Assert.Equal(1, await Store.Admin.Answers.ForgetAsync(Sample.Noon.AddTicks(1), Now));
        Assert.Null(await Store.Admin.Answers.FindAsync("K1|abc", Now));
    }

    [Fact]
    public async Task A_request_is_carried_out_once_under_its_key_and_its_answer_takes_the_place_of_the_unknown_one()
    {
        var begun = new Change.AnswerBegun("K1|abc", "fingerprint", Sample.Noon);
        Assert.Equal(CommitOutcome.Committed, await Store.Commits.CommitAsync(Sample.Of(begun, new Change.PersonAdded(new(Malee, "มาลี", []))), Now));
        Assert.Equal(CommitOutcome.VersionConflict, await Store.Commits.CommitAsync(Sample.Of(begun with { Request = "another" }, new Change.PersonAdded(new(Sample.Somchai, "สมชาย", []))), Now));
        Reopen();

        Assert.Null(await Store.People.FindAsync(Sample.Somchai, Now));
        Assert.Equal(KeptAnswer.OfBegun(begun), await Store.Admin.Answers.FindAsync("K1|abc", Now));
        var answer = KeptAnswer.OfBegun(begun) with { Status = 201, Body = "{}" };
        await WriteAsync(new Change.AnswerKept(answer));
        await WriteAsync(new Change.AnswerKept(answer with { Status = 204 }));
        Assert.Equal(answer, await Store.Admin.Answers.FindAsync("K1|abc", Now));
        Assert.Equal(1, await Store.Admin.Answers.ForgetAsync(Sample.Noon.AddTicks(1), Now));
    }

    [Fact]
    public async Task A_closed_month_takes_no_value_until_it_is_reopened()
    {
        var closed = new MonthGate(Sample.Key.Month, IsClosed: true, Sample.Noon, "api:K1", "");
        var reopened = closed with { IsClosed = false, At = Sample.Noon.AddDays(1), Reason = "แก้ไขตามหนังสือ" };

        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.MonthReopened(reopened)));
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.MonthClosed(closed)));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.MonthClosed(closed)));
        Reopen();
        Assert.Equal([closed], await Store.Admin.Months.OfAsync(Sample.Year, Now));
        Assert.Empty(await Store.Admin.Months.OfAsync(new FiscalYear(2569), Now));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.Submitted(Sample.Key, 0, Sample.Revision(1))));
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.Submitted(Sample.Key with { Month = new(2024, 10) }, 0, Sample.Revision(1))));

        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.MonthReopened(reopened)));
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.Submitted(Sample.Key, 0, Sample.Revision(1))));
        Assert.Equal([reopened], await Store.Admin.Months.OfAsync(Sample.Year, Now));
    }

    [Fact]
    public async Task A_year_is_replaced_only_at_the_version_expected()
    {
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.YearReplaced(Sample.PlanYear(), 1)));
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.YearReplaced(Sample.PlanYear(), 0)));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.YearReplaced(Sample.PlanYear(lines: 1), 0)));
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.YearReplaced(Sample.PlanYear(year: new(2567)), 0)));
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.YearReplaced(Sample.PlanYear(lines: 1), 1)));

        Assert.Equal([new YearVersion(new(2567), 1), new YearVersion(Sample.Year, 2)], await Store.Years.AllAsync(Now));
    }

    [Fact]
    public async Task Target_revisions_are_kept_in_the_order_they_came()
    {
        var schedule = Sample.PlanYear().Plan.Schedules[0];
        var first = new TargetRevision(Sample.Year, schedule.Line, schedule.OrgUnit, schedule, null, "ยกเลิก", "api:K1", Sample.Noon);
        await WriteAsync(new Change.TargetRevised(first));
        await WriteAsync(new Change.TargetRevised(first with { Before = null, After = schedule, Reason = "ตั้งใหม่" }));
        Reopen();

        var history = await Store.Admin.Targets.OfAsync(Sample.Year, Now);

        Assert.Equal(["ยกเลิก", "ตั้งใหม่"], history.Select(revision => revision.Reason));
        Assert.Equal(schedule.ByMonth, history[0].Before!.ByMonth);
        Assert.Null(history[0].After);
        Assert.Empty(await Store.Admin.Targets.OfAsync(new(2567), Now));
    }

    [Fact]
    public async Task A_person_is_added_once_and_changed_only_as_they_were_seen()
    {
        var person = new Person(Malee, "มาลี คงมั่น", [Reports]);
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.PersonAdded(person)));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.PersonAdded(person)));

        var seen = (await Store.People.FindAsync(Malee, Now))!;
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.PersonChanged(seen, seen with { Name = "มาลี ใหม่" })));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.PersonChanged(seen, seen with { Name = "มาลี อีก" })));
        Assert.Equal("มาลี ใหม่", (await Store.People.FindAsync(Malee, Now))!.Name);
    }

    [Fact]
    public async Task A_code_nobody_has_used_is_taken_back()
    {
        await SavePeopleAsync();
        await Issue("ABC234");
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.LinkCodeWithdrawn("ABC234")));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.LinkCodeWithdrawn("ABC234")));
        await Issue("ABC235");
        await Link(Sample.Line, "ABC235");
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.LinkCodeWithdrawn("ABC235")));
        Assert.Equal(Sample.Noon, Assert.Single(await Store.Admin.Personal.CodesAsync(Now)).ConsentedAt);
    }

    [Fact]
    public async Task Of_an_erased_person_nothing_is_left_but_results_of_a_former_reporter()
    {
        await SavePeopleAsync();
        await Issue("ABC234");
        await Link(Sample.Line, "ABC234");
        await WriteAsync(new Change.Submitted(Sample.Key, 0, Sample.Revision(1)));
        await WriteAsync(new Change.PlannerAsked(new(DeterministicId.From("q"), Sample.Key.Line, Sample.Key.OrgUnit, Sample.Key.Month, "คำถาม", Sample.Somchai, Sample.Noon)));
        await Store.Commits.CommitAsync(new(null, [], [Sample.Message("waits"), Sample.Message("dead")], []), Now);
        await Store.Outbox.GiveUpAsync(DeterministicId.From("dead"), Sample.Noon, "blocked", Now);

        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.PersonErased(Sample.Somchai, "ผู้รายงานเดิม")));
        Assert.Equal(ChatRecord.New(Sample.Line).Version, (await Store.Chats.LoadAsync(Sample.Line, Now)).Version);
        Assert.Empty(await Store.Outbox.WaitingAsync(Sample.Line, Now));
        Reopen();

        var left = (await Store.Admin.Personal.OfAsync(Sample.Somchai, Now))!;
        Assert.Equal(("ผู้รายงานเดิม", 0, 0), (left.Person.Name, left.Chats.Length, left.Codes.Length));
        Assert.Empty(left.Person.Assignments);
        Assert.DoesNotContain("คำถาม", Assert.Single(left.Questions).Words, StringComparison.Ordinal);
        Assert.Equal(ChatRecord.New(Sample.Line).Version, (await Store.Chats.LoadAsync(Sample.Line, Now)).Version);
        Assert.Null(await Store.Outbox.FindAsync(DeterministicId.From("waits"), Now));
        Assert.Equal(1, Assert.Single((await Store.Years.ReadSinceAsync(Sample.Year, default, Now)).Submissions).Current.Value);
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.PersonErased(new("P-404"), "ผู้รายงานเดิม")));
        Assert.Null(await Store.Admin.Personal.OfAsync(new("P-404"), Now));
    }

    [Fact]
    public async Task Of_an_erased_person_the_accounts_they_had_let_go_of_are_gone_too_unless_they_are_somebody_elses_now()
    {
        var (first, second) = (new ChatAccount(ChatAccount.Teams, "29:first"), new ChatAccount(ChatAccount.Teams, "29:second"));
        await SavePeopleAsync();
        foreach (var code in new[] { "FIRST2", "SECND3", "THRD45" }) await Issue(code);
        await Issue("MALEE2", Malee);
        await Store.Commits.CommitAsync(Sample.Turn(first, "e", 0, Sample.Linked(first, "FIRST2"), new Change.AddressSeen(new(first, new("https://smba.trafficmanager.net/apac/"), "a:1", null))), Now);
        await Link(second, "SECND3");
        await Link(Sample.Teams, "THRD45");
        await WriteAsync(Sample.Linked(second, "MALEE2", Malee));
        var (told, hers) = (Sample.Message("told") with { To = first }, Sample.Message("hers") with { To = second });
        await Store.Commits.CommitAsync(Sample.Of() with { Outbox = [told, hers] }, Now);

        await WriteAsync(new Change.PersonErased(Sample.Somchai, "ผู้รายงานเดิม"));
        Reopen();

        Assert.Equal(0, (await Store.Chats.LoadAsync(first, Now)).Version);
        Assert.Null(await Store.Addresses.FindAsync(first, Now));
        Assert.Null(await Store.Outbox.FindAsync(told.Id, Now));
        Assert.Equal([second], await Store.Chats.AccountsOfAsync(Malee, Now));
        Assert.NotNull(await Store.Outbox.FindAsync(hers.Id, Now));
    }

    [Fact]
    public async Task The_audit_trail_is_paged_backwards()
    {
        for (var number = 1; number <= 5; number++) await Store.Commits.CommitAsync(new(null, [], [], [Sample.Audit($"{number}")]), Now);

        var first = await Store.Audit.PageAsync(null, 2, Now);
        var second = await Store.Audit.PageAsync(first[^1].Position, 2, Now);
        var third = await Store.Audit.PageAsync(second[^1].Position, 2, Now);

        Assert.Equal(["5", "4", "3", "2", "1"], first.Concat(second).Concat(third).Select(record => record.Entry.Subject));
    }
}
