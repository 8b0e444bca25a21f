using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>ดูแผน: what a line is, who planned it, its targets and results month by month, and what was asked about it.</summary>
public static class PlanCard
{
    private const int Months = 12;

    public static Reply For(LineCode code, OrgUnitCode orgUnit, Facts facts)
    {
        var line = facts.Year.Plan[code];
        var schedule = facts.Year.Plan.ScheduleOf(code, orgUnit)!;
        return new Reply.Card(
            Phrases.PlanTitle,
            $"{Phrases.PlanTitle} {line.Name}",
            [
                .. line.Parent is { } parent ? [new CardBlock.Paragraph(facts.Year.Plan[parent].Name)] : ImmutableArray<CardBlock>.Empty,
                new CardBlock.Heading(Amounts.Name(line)),
                new CardBlock.Facts(Rows(line, schedule, orgUnit, facts)),
                .. line.Note is { } note ? [new CardBlock.Note(note)] : ImmutableArray<CardBlock>.Empty,
                new CardBlock.Rule(),
                new CardBlock.Paragraph($"{Phrases.StandingByMonth} ({line.UnitOfMeasure})"),
                new CardBlock.Bars(ThisYear(line, schedule, orgUnit, facts)),
                .. LastYear(line, orgUnit, facts),
                .. Asked(code, orgUnit, facts),
                .. IsAssumed(line, schedule) ? [new CardBlock.Note(Phrases.Demonstration)] : ImmutableArray<CardBlock>.Empty,
            ],
            []);
    }

    /// <summary>The last two answers of the planner, last year's too, and a question that still waits.</summary>
    public static IEnumerable<CardBlock> Asked(LineCode line, OrgUnitCode orgUnit, Facts facts) => facts.QuestionsBefore.Of(line, orgUnit).Concat(facts.Questions.Of(line, orgUnit))
        .TakeLast(2)
        .Select(question => new CardBlock.Note(question.Answer is { } answer
            ? $"{Phrases.QuestionSaid(question.Words)}\n{Phrases.AnswerSaid(answer.Words)} ({facts.NameOf(answer.By)} {ThaiDateWriter.Short(BangkokClock.DayOf(answer.At))})"
            : Phrases.WaitsForAnswer(question.Words)));

    private static ImmutableArray<CardFact> Rows(PlanLine line, TargetSchedule schedule, OrgUnitCode orgUnit, Facts facts) =>
    [
        new("หน่วยนับ", line.UnitOfMeasure),
        .. schedule.Annual is { } annual ? [new CardFact("เป้าหมาย 12 เดือน", Amounts.Of(annual, line))] : ImmutableArray<CardFact>.Empty,
        .. schedule.FirstDue(facts.Year.Year) is { } first ? [new CardFact("รายงานครั้งแรก", Phrases.MonthOf(first))] : ImmutableArray<CardFact>.Empty,
        new("ผู้วางแผน", facts.Directory.Over(Role.Planner, orgUnit, facts.Year.OrgChart).FirstOrDefault() is { } planner ? $"คุณ{planner.Person.Name}" : Phrases.NoPlanner),
    ];

    private static ImmutableArray<CardBar> ThisYear(PlanLine line, TargetSchedule schedule, OrgUnitCode orgUnit, Facts facts)
    {
        var rows = Enumerable.Range(1, Months)
            .Select(number => (Month: facts.Year.Year.MonthAt(number), Target: schedule.At(number)))
            .Select(row => (row.Month, row.Target, Result: ResultAt(line, orgUnit, row.Month, facts.Results)))
            .ToList();
        var most = rows.Max(row => Math.Max(row.Target.Value, row.Result ?? 0));
        return [.. rows.Select(row => new CardBar(Phrases.MonthOf(row.Month), $"{Figure(row.Result)} / {Figure(row.Target.Value)}{(row.Target.IsAssumed ? "*" : "")}", Fill(row.Result, most)))];
    }

    /// <summary>Months of the year before that lie within the last twelve, where the same line was reported then.</summary>
    private static ImmutableArray<CardBlock> LastYear(PlanLine line, OrgUnitCode orgUnit, Facts facts)
    {
        var months = facts.ResultsBefore.Of(line.Code, orgUnit).Select(sent => sent.Key.Month).Where(month => month > facts.Month.Plus(-Months)).ToList();
        if (months.Count == 0) return [];
        var rows = months.Select(month => (Month: month, Result: facts.ResultsBefore.StandingAt(line, orgUnit, month))).ToList();
        var most = rows.Max(row => row.Result ?? 0);
        return
        [
            new CardBlock.Paragraph(Phrases.LastYear(FiscalYear.Of(months[0]))),
            new CardBlock.Bars([.. rows.Select(row => new CardBar(Phrases.MonthOf(row.Month), Figure(row.Result), Fill(row.Result, most)))]),
        ];
    }

    // A month nobody has reported has no standing of its own, though the months before it do.
    private static decimal? ResultAt(PlanLine line, OrgUnitCode orgUnit, Month month, ResultBook results) =>
        results.Find(new ObligationKey(line.Code, orgUnit, month)) is null ? null : results.StandingAt(line, orgUnit, month);

    private static string Figure(decimal? value) => value is { } known ? ThaiNumberWriter.Digits(known) : "–";

    private static int Fill(decimal? value, decimal most) => value is > 0 and { } known && most > 0 ? (int)(100 * known / most) : 0;

    private static bool IsAssumed(PlanLine line, TargetSchedule schedule) =>
        line.IsAssumed || schedule.Annual is { IsAssumed: true } || schedule.ByMonth.Values.Any(target => target.IsAssumed);
}
