using Pbms.Core.Organisation;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Xunit;
using static Pbms.Tests.Reminders.Office;

namespace Pbms.Tests.Reminders;

/// <summary>Who is told what: only who owes, once a day at most, first things first.</summary>
public sealed class ReminderPlanTests
{
    private readonly Office office = new();

    [Fact]
    public void Only_who_owes_is_reminded()
    {
        // All but ศปท. have reported November.
        var told = office.Tell(At(12, 3)).Where(telling => telling.Digest is not null).ToList();

        var telling = Assert.Single(told);
        Assert.Equal(Kanda, telling.To.Person.Id);
        Assert.Equal([(November, 3, 3)], telling.Digest!.Owed.Select(owed => (owed.Debt.Month, owed.Debt.Missing, owed.Debt.Lines)));
    }

    [Fact]
    public void Told_once_nobody_is_told_again_before_the_next_rung()
    {
        Assert.Equal(RungKind.DueSoon, office.Tell(Kanda, At(12, 2))!.Digest!.Owed.Single().Rung.Kind);

        Assert.Null(office.Tell(Kanda, At(12, 2, 9)));
        Assert.Null(office.Tell(Kanda, At(12, 3)));
        Assert.Null(office.Tell(Kanda, At(12, 4)));
        Assert.Equal(RungKind.DueToday, office.Tell(Kanda, At(12, 6))!.Digest!.Owed.Single().Rung.Kind);
    }

    [Fact]
    public void Who_has_reported_meanwhile_hears_no_more()
    {
        office.Tell(At(12, 2));
        office.Report("4.1", November, At(12, 3, 14));

        Assert.Null(office.Tell(Kanda, At(12, 6)));
        Assert.Null(office.Tell(Kanda, At(12, 9)));
    }

    [Fact]
    public void One_message_for_all_units_a_person_reports_for()
    {
        office.Assign(Kanda, Role.Reporter, "1.1");
        office.Results = ResultBook.Empty;

        var digest = office.Tell(Kanda, At(12, 2))!.Digest!;

        Assert.Equal(["4.1", "1.1"], digest.Owed.Select(owed => owed.OrgUnit.Value).Distinct());
    }

    [Fact]
    public void A_value_sent_back_is_told_the_next_working_morning_and_once()
    {
        office.Report("4.1", November, At(12, 2, 9));
        office.Tell(At(12, 2, 10));
        SendBack("4.1", At(12, 4, 16));

        // The fifth is a holiday.
        Assert.Null(office.Tell(Kanda, At(12, 4, 19)));
        Assert.Null(office.Tell(Kanda, At(12, 5)));
        var digest = office.Tell(Kanda, At(12, 6))!.Digest!;
        Assert.Equal("ตัวเลขไม่ตรงกับหนังสือ", Assert.Single(digest.SentBack).SentBack!.Comment);
        Assert.Empty(digest.Owed);
        Assert.Null(office.Tell(Kanda, At(12, 9)));
    }

    [Fact]
    public void A_promised_day_is_asked_about_when_it_comes_and_once_more_when_grace_is_over_and_then_the_supervisor_knows()
    {
        office.Report("4.1", November, At(12, 2, 9), new ShortfallReason("meeting", "นัดประชุม", new DateOnly(2024, 12, 3)));
        office.Tell(At(12, 2, 10));

        Assert.Equal(3, office.Tell(Kanda, At(12, 3))!.Digest!.Promises.Length);
        Assert.Null(office.Tell(Kanda, At(12, 4)));
        Assert.Null(office.Tell(Kanda, At(12, 6)));
        // Three working days on: 4, 6 and 9 December.
        var last = office.Tell(At(12, 9));
        Assert.Equal(3, last.Single(telling => telling.To.Person.Id == Kanda).Digest!.Promises.Length);
        Assert.Equal(3, last.Single(telling => telling.To.Person.Id == Boss).Digest!.Broken.Length);
        Assert.Null(office.Tell(Kanda, At(12, 11))?.Digest);
    }

    [Fact]
    public void A_promise_answered_for_as_broken_is_told_to_the_supervisor_with_its_new_day()
    {
        office.Report("4.1", November, At(12, 2, 9), new ShortfallReason("meeting", "นัดประชุม", new DateOnly(2024, 12, 3)));
        office.Tell(At(12, 2, 10));
        var submission = office.Results.Find(office.FirstOf("4.1", November))!;
        office.Results = office.Results.With(submission with
        {
            Outcomes = [new PromiseOutcome(new(2024, 12, 3), IsKept: false, new DateOnly(2024, 12, 20), Kanda, At(12, 3, 11))],
        });

        var broken = Assert.Single(office.Tell(Boss, At(12, 4))!.Digest!.Broken);
        Assert.Equal((new DateOnly(2024, 12, 3), new DateOnly(2024, 12, 20)), (broken.PromisedOn, broken.RenewedTo!.Value));
        Assert.Null(office.Tell(Boss, At(12, 6))?.Digest);
    }

    [Fact]
    public void A_question_nobody_answers_is_brought_up_again_with_the_planner_and_where_there_is_none_with_the_admin()
    {
        var planner = office.Planners("4.1").Single();
        office.Report("4.1", November, At(12, 2, 9));
        office.Tell(At(12, 2, 10));
        var key = office.FirstOf("4.1", November);
        office.Questions = office.Questions.With(new PlannerQuestion(DeterministicId.From("q"), key.Line, key.OrgUnit, November, "นับอย่างไร", Kanda, At(12, 2, 11)));

        Assert.Equal("นับอย่างไร", Assert.Single(office.Tell(planner, At(12, 3))!.Digest!.Questions).Words);
        Assert.Null(office.Tell(planner, At(12, 4)));
        // Three working days on: 3, 4 and 6 December.
        Assert.Single(office.Tell(planner, At(12, 6))!.Digest!.Questions);
        office.Lose(planner);
        Assert.Single(office.Tell(new("adm-1"), At(12, 12))!.Digest!.Questions);
    }

    [Fact]
    public void A_planners_answer_is_for_who_asked()
    {
        office.Report("4.1", November, At(12, 2, 9));
        office.Tell(At(12, 2, 10));
        var key = office.FirstOf("4.1", November);
        var question = new PlannerQuestion(DeterministicId.From("q"), key.Line, key.OrgUnit, November, "นับอย่างไร", Kanda, At(12, 2, 11));
        office.Questions = office.Questions.With(question);
        Assert.Null(office.Tell(Kanda, At(12, 3)));

        office.Questions = office.Questions.With(question with { Answer = new(new("pla-4.1"), At(12, 3, 15), "นับครั้งที่มีรายงานการประชุม") });
        office.Hire("second", Role.Reporter, "4.1");

        var told = office.Tell(At(12, 4));
        Assert.Equal(question.Id, Assert.Single(told.Single(telling => telling.To.Person.Id == Kanda).Digest!.Answers).Id);
        Assert.DoesNotContain(told, telling => telling.To.Person.Id.Value == "second");
    }

    [Fact]
    public void Overdue_goes_to_the_nearest_supervisor_and_on_the_last_rung_to_everybody_above()
    {
        office.Hire("permanent-secretary", Role.Supervisor, "OPS");

        Assert.Null(office.Tell(Boss, At(12, 6))?.Digest);
        Assert.Equal(["sup-4"], LateTold(At(12, 9)));
        Assert.Equal(["sup-4"], LateTold(At(12, 12)));
        Assert.Equal(["permanent-secretary", "sup-4"], LateTold(At(12, 18)));
        Assert.Empty(LateTold(At(12, 20)));
    }

    [Fact]
    public void Where_the_nearest_supervisor_cannot_be_reached_the_next_one_is_told_and_failing_all_the_evaluators()
    {
        office.Lose(Boss);

        Assert.Equal(["eva-1", "eva-2"], LateTold(At(12, 9)));
    }

    [Fact]
    public void The_supervisor_is_told_of_a_reporter_nothing_reaches_from_the_first_reminder_on()
    {
        office.Lose(Kanda);

        Assert.Null(office.Tell(Boss, At(11, 29))?.Digest);
        var digest = office.Tell(Boss, At(12, 2))!.Digest!;
        Assert.Equal(["4.1"], digest.Unreachable.Select(unit => unit.Value));
        Assert.Empty(digest.Late);
        Assert.Null(office.Tell(Boss, At(12, 3))?.Digest);
    }

    [Fact]
    public void A_colleague_who_can_be_reached_is_enough()
    {
        office.Lose(Kanda);
        office.Hire("second", Role.Reporter, "4.1");

        Assert.DoesNotContain(office.Tell(At(12, 2)), telling => telling.Digest?.Unreachable.IsEmpty is false);
    }

    [Fact]
    public void What_comes_up_in_a_pause_is_told_in_one_message_after_it()
    {
        office.Tell(At(12, 2));
        office.Prefer(Kanda, new(PausedUntil: new DateOnly(2024, 12, 11)));

        Assert.Null(office.Tell(Kanda, At(12, 6)));
        Assert.Null(office.Tell(Kanda, At(12, 9)));
        Assert.Equal(RungKind.Closed, office.Tell(Kanda, At(12, 11))!.Digest!.Owed.Single().Rung.Kind);
    }

    private List<string> LateTold(DateTimeOffset now) =>
        [.. office.Tell(now).Where(telling => telling.Digest?.Late.IsEmpty is false).Select(telling => telling.To.Person.Id.Value).Order(StringComparer.Ordinal)];

    private void SendBack(string orgUnit, DateTimeOffset at)
    {
        var submission = office.Results.Find(office.FirstOf(orgUnit, November))!;
        office.Results = office.Results.With(submission with { SendBacks = [new SendBack(Boss, at, submission.Revisions.Length, "ตัวเลขไม่ตรงกับหนังสือ")] });
    }
}
