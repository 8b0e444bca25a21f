using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage;

public abstract partial class StoreContract
{
    private static readonly SendBack Comment = new(Sample.Somchai, Sample.Noon, 1, "ตัวเลขไม่ตรงกับหนังสือรายงาน");
    private static readonly PromiseOutcome Kept = new(new(2024, 12, 3), true, null, Sample.Somchai, Sample.Noon);
    private static readonly PlannerAnswer Answer = new(Sample.Somchai, Sample.Noon, "นับเฉพาะครั้งที่มีรายงานการประชุม");

    private static readonly PlannerQuestion Question = new(
        DeterministicId.From("question"), Sample.Key.Line, Sample.Key.OrgUnit, Sample.Key.Month, "นับอย่างไร", Sample.Somchai, Sample.Noon);

    [Fact]
    public async Task A_value_sent_back_waits_until_it_is_revised()
    {
        await GiveAsync();

        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.SentBack(Sample.Key, Comment)));

        Reopen();
        Assert.Equal(Comment, Assert.Single(await Submissions()).SentBack);
        await WriteAsync(new Change.Submitted(Sample.Key, 1, Sample.Revision(2)));
        Assert.Null(Assert.Single(await Submissions()).SentBack);
    }

    [Fact]
    public async Task A_value_revised_meanwhile_is_not_sent_back_unseen()
    {
        await GiveAsync();
        await WriteAsync(new Change.Submitted(Sample.Key, 1, Sample.Revision(2)));

        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.SentBack(Sample.Key, Comment)));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.SentBack(Sample.Key with { Month = new(2024, 12) }, Comment)));
    }

    [Fact]
    public async Task A_promise_is_answered_for_once()
    {
        await GiveAsync();

        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.PromiseAnswered(Sample.Key, Kept)));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.PromiseAnswered(Sample.Key, Kept)));

        Assert.Null(Assert.Single(await Submissions()).OpenPromise);
    }

    [Fact]
    public async Task A_question_is_asked_once_and_answered_once()
    {
        await WriteAsync(new Change.PlannerAsked(Question));
        await WriteAsync(new Change.PlannerAsked(Question));
        Assert.Equal(CommitOutcome.Committed, await WriteAsync(new Change.PlannerAnswered(Question.Id, Answer)));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.PlannerAnswered(Question.Id, Answer)));
        Assert.Equal(CommitOutcome.VersionConflict, await WriteAsync(new Change.PlannerAnswered(DeterministicId.From("no such"), Answer)));
        await WriteAsync(new Change.PlannerAsked(Question));
        Reopen();

        Assert.Equal(Question with { Answer = Answer }, Assert.Single((await Store.Years.ReadSinceAsync(Sample.Year, default, Now)).Questions));
    }

    [Fact]
    public async Task Submissions_and_questions_share_one_position()
    {
        await GiveAsync();
        var first = await Store.Years.ReadSinceAsync(Sample.Year, default, Now);
        await WriteAsync(new Change.PlannerAsked(Question));

        var second = await Store.Years.ReadSinceAsync(Sample.Year, first.Position, Now);

        Assert.Empty(second.Submissions);
        Assert.Single(second.Questions);
        Assert.Empty((await Store.Years.ReadSinceAsync(Sample.Year, second.Position, Now)).Questions);
    }

    private Task<CommitOutcome> GiveAsync() => WriteAsync(new Change.Submitted(Sample.Key, 0, Sample.Revision(1)));

    private Task<CommitOutcome> WriteAsync(Change change) => Store.Commits.CommitAsync(Sample.Of(change), Now);
}
