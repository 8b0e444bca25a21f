using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

internal static class ChatRows
{
    public static ChatRecord Load(IRows rows, ChatAccount account) =>
        rows.Find(Tables.Chats, account.ToString()) is { } row ? Row.Body<ChatRecord>(row) : ChatRecord.New(account);

    public static IEnumerable<ChatRecord> Of(IRows rows, PersonId person) =>
        rows.Where(Tables.Chats, Columns.Person, person.Value).Select(Row.Body<ChatRecord>);

    public static IReadOnlyList<ChatAccount> Strangers(IRows rows, DateTimeOffset instant) =>
        [.. rows.All(Tables.Chats).Select(Row.Body<ChatRecord>).Where(chat => IsStranger(chat, instant)).Select(chat => chat.Account)];

    /// <summary>Nobody's, and last heard of before.</summary>
    public static bool IsStranger(ChatRecord chat, DateTimeOffset instant) => chat.Person is null && chat.LastAt < instant;

    public static void Forget(StagedRows rows, ChatAccount account)
    {
        rows.Remove(Tables.Chats, account.ToString());
        rows.Remove(Tables.Addresses, account.ToString());
    }

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
