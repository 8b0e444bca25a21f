using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

/// <summary>Which rows a commit is sure to ask for: fetched at once, the usual turn is decided after one question to the server.</summary>
internal static class CommitNeeds
{
    public static RowsWanted Of(Commit commit)
    {
        // Turns of one account follow each other, in whichever process they are.
        var wanted = new RowsWanted { Lock = commit.Turn?.Account.ToString() };
        if (commit.Turn is { } turn) wanted.Row(Tables.Chats, turn.Account.ToString());
        foreach (var change in commit.Changes) Add(wanted, change);
        return wanted;
    }

    // What is missing here is found out when it is asked for; it costs one more question.
    private static RowsWanted Add(RowsWanted wanted, Change change) => change switch
    {
        Change.Submitted submitted => wanted
            .Row(Tables.Submissions, submitted.Key.ToString())
            .Row(Tables.Months, submitted.Key.Month.ToString()),
        Change.SentBack sentBack => wanted.Row(Tables.Submissions, sentBack.Key.ToString()),
        Change.PromiseAnswered answered => wanted.Row(Tables.Submissions, answered.Key.ToString()),
        Change.EvidenceGiven given => wanted
            .Row(Tables.Submissions, given.Key.ToString())
            .Row(Tables.Evidence, EvidenceRows.Key(given.Evidence.Id)),
        Change.EvidenceAwaited awaited => wanted.Row(Tables.Evidence, EvidenceRows.Key(awaited.File.Id)),
        // Who a chat belongs to is settled by whoever holds the person.
        Change.AccountLinked linked => wanted.Row(Tables.People, linked.Person.Value).Row(Tables.LinkCodes, linked.Code),
        Change.AddressSeen seen => wanted.Row(Tables.Addresses, seen.Address.Account.ToString()),
        Change.PersonSaved saved => wanted.Row(Tables.People, saved.Person.Id.Value),
        Change.PersonTold told => wanted.Row(Tables.Told, told.Person.Value),
        Change.AnswerBegun begun => wanted.Row(Tables.Answers, begun.Key),
        Change.JobRan ran => wanted.Row(Tables.Jobs, ran.Job),
        Change.YearReplaced replaced => wanted.Row(Tables.YearVersions, replaced.Year.Year.ToString()),
        _ => wanted,
    };
}
