using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Bot.Turns;

/// <summary>The configuration of a year and everything reported and asked in it, as of one moment.</summary>
public sealed record YearAtHand(PlanYear Year, ResultBook Results, QuestionBook Questions)
{
    /// <summary>What the plan's units and projects are called, made once for each version of the plan.</summary>
    public required NameSearch Names { get; init; }

    public static YearAtHand Of(PlanYear year) => new(year, ResultBook.Empty, QuestionBook.Empty) { Names = PlanNames.Of(year) };

    /// <summary>The same under another version of the configuration.</summary>
    public YearAtHand Under(PlanYear year) => this with { Year = year, Names = PlanNames.Of(year) };

    /// <summary>Months that take no values any more.</summary>
    public ImmutableHashSet<Month> Closed { get; init; } = [];

    /// <param name="isFirst">The page holds the whole year: one book made at once is far cheaper than one book a row.</param>
    public YearAtHand With(SubmissionPage page, bool isFirst) => this with
    {
        Results = isFirst ? ResultBook.Of(page.Submissions) : page.Submissions.Aggregate(Results, (book, submission) => book.With(submission)),
        Questions = page.Questions.Aggregate(Questions, (book, question) => book.With(question)),
    };
}
