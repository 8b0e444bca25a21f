using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

/// <summary>How far a reader of a year has come in each of its tables. They are read one after the other: who has seen question 10 need not have seen
/// submission 9, which was written in between.</summary>
internal readonly record struct YearPosition(StorePosition Submissions, StorePosition Questions)
{
    private const char Between = ':';

    public StorePosition Both => new($"{Submissions.Mark}{Between}{Questions.Mark}");

    public static YearPosition Of(StorePosition both) =>
        both.Mark?.Split(Between) is [var submissions, var questions] ? new(new(submissions), new(questions)) : default;
}
