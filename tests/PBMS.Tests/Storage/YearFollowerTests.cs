using LiteDB.Engine;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Storage.Rows;
using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>The tables of a year are read one after the other, and somebody may write in between.</summary>
public sealed class YearFollowerTests : IDisposable
{
    private static readonly PlannerQuestion Question =
        new(DeterministicId.From("q"), Sample.Key.Line, Sample.Key.OrgUnit, Sample.Key.Month, "คำถาม", Sample.Somchai, Sample.Noon);

    private readonly LiteEngine engine;
    private readonly WriteCounts writes = new();

    public YearFollowerTests()
    {
        var data = new MemoryStream();
        data.Write(EmptyDatabase.Make());
        engine = new LiteEngine(new EngineSettings { DataStream = data, LogStream = new MemoryStream() });
    }

    public void Dispose() => engine.Dispose();

    [Fact]
    public void What_is_written_between_the_readings_of_two_tables_is_given_out_in_the_end()
    {
        var (follower, rows) = (new YearFollower(writes), new RowReader(InterruptedEngine.Of(engine, Tables.Questions, WriteBoth)));

        var first = follower.Since(rows, Sample.Year, default);
        var second = follower.Since(rows, Sample.Year, first.Position);
        var third = follower.Since(rows, Sample.Year, second.Position);

        Assert.Empty(first.Submissions);
        Assert.Equal([Question.Id], first.Questions.Select(question => question.Id));
        Assert.Equal([Sample.Key], second.Submissions.Select(submission => submission.Key));
        Assert.Empty(second.Questions);
        Assert.Empty(third.Submissions);
    }

    private void WriteBoth()
    {
        Write(new Change.Submitted(Sample.Key, 0, Sample.Revision(1)));
        Write(new Change.PlannerAsked(Question));
    }

    private void Write(Change change)
    {
        var work = new Work(rows => CommitDecision.Decide(Sample.Of(change), rows));
        var reader = new RowReader(engine);
        var rows = new BatchRows(reader, new KeptRows(), new WaitingMail(reader));
        engine.BeginTrans();
        rows.Add(work.Run(rows, engine)!);
        rows.WriteCounters(engine);
        engine.Commit();
        writes.Add(work.Written);
    }
}
