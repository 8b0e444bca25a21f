using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation;

/// <summary>What waits for a person beside the month's report, most urgent first.</summary>
/// <param name="SentBack">Values of their units that were sent back, oldest month first; of closed months none.</param>
/// <param name="Promises">Submissions of their units whose promised day has come.</param>
/// <param name="Questions">Questions of reporters that they, as planner, have not answered.</param>
public sealed record Matters(ImmutableArray<Submission> SentBack, ImmutableArray<Submission> Promises, ImmutableArray<PlannerQuestion> Questions)
{
    /// <summary>Of both fiscal years that are known: what is left of the year before waits on.</summary>
    public static Matters Of(Facts facts)
    {
        ImmutableArray<Facts> years = facts.OtherYear is { } other ? [facts, other] : [facts];
        return new(
            // What is closed takes no values any more: there is nothing to mend.
            [.. years.SelectMany(year => Sent(year).Where(submission => submission.SentBack is not null && !year.Closed.Contains(submission.Key.Month))).OrderBy(submission => submission.Key.Month)],
            [.. years.SelectMany(Sent).Where(submission => submission.OpenPromise <= facts.Today).OrderBy(submission => submission.Key.Month)],
            [.. years.SelectMany(Asked).Where(question => question.Answer is null).OrderBy(question => question.At)]);
    }

    private static IEnumerable<Submission> Sent(Facts facts) =>
        from unit in facts.Person!.ReportsFor.Distinct()
        from schedule in facts.Year.Plan.CarriedBy(unit)
        from submission in facts.Results.Of(schedule.Line, unit)
        select submission;

    private static IEnumerable<PlannerQuestion> Asked(Facts facts) =>
        from unit in facts.Person!.UnitsAs(Role.Planner).Distinct()
        from schedule in facts.Year.Plan.CarriedBy(unit)
        from question in facts.Questions.Of(schedule.Line, unit)
        select question;
}
