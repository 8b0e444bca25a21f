using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

internal static class ChatRows
{
    public static ChatRecord Load(IRows rows, ChatAccount account) =>
        rows.Find(Tables.Chats, account.ToString()) is { } row ? Row.Body<ChatRecord>(row) : ChatRecord.New(account);

    public static IEnumerable<ChatRecord> Of(IRows rows, PersonId person) =>
        rows.Where(Tables.Chats, Columns.Person, person.Value).Select(Row.Body<ChatRecord>);

    public static void Save(StagedRows rows, ChatRecord record)
    {
        var before = Load(rows, record.Account);
        var row = Row.Of(record.Account.ToString(), record);
        if (record.Person is { } person) row[Columns.Person] = Row.Key(person.Value);
        rows.Put(Tables.Chats, row);
        // Whoever keeps a directory of people learns where they can be reached.
        if ((before.Person, before.IsReachable) == (record.Person, record.IsReachable)) return;
        foreach (var whose in new[] { before.Person, record.Person }.OfType<PersonId>().Distinct()) PeopleRows.Touch(rows, whose);
    }
}
