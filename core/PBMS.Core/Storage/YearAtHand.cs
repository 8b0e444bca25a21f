using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Storage;

/// <summary>The configuration of a year and everything reported and asked in it, as of one moment.</summary>
public sealed record YearAtHand(PlanYear Year, ResultBook Results, QuestionBook Questions)
{
    /// <summary>Of the configuration, from 1.</summary>
    public required long Version { get; init; }

    /// <summary>What the plan's units and projects are called, made once for each version of the plan.</summary>
    public required NameSearch Names { get; init; }

    /// <summary>Months that take no values any more.</summary>
    public ImmutableHashSet<Month> Closed { get; init; } = [];

    public static YearAtHand Of(PlanYear year, long version) =>
        new(year, ResultBook.Empty, QuestionBook.Empty) { Version = version, Names = PlanNames.Of(year) };

    /// <summary>The same under another version of the configuration.</summary>
    public YearAtHand Under(PlanYear year, long version) => this with { Year = year, Version = version, Names = PlanNames.Of(year) };

    /// <summary>With what was written since.</summary>
    public YearAtHand With(YearNews news) => this with
    {
        // The first news hold the whole year: one book made at once is far cheaper than one book a row.
        Results = Results.IsEmpty ? ResultBook.Of(news.Submissions) : news.Submissions.Aggregate(Results, (book, submission) => book.With(submission)),
        Questions = news.Questions.Aggregate(Questions, (book, question) => book.With(question)),
        Closed = [.. news.Gates.Where(gate => gate.IsClosed).Select(gate => gate.Month)],
    };
}
