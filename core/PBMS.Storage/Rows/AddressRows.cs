using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

internal static class AddressRows
{
    public static ChatAddress? Find(IRows rows, ChatAccount account) =>
        rows.Find(Tables.Addresses, account.ToString()) is { } row ? Row.Body<ChatAddress>(row) : null;

    public static void Save(StagedRows rows, ChatAddress address)
    {
        if (Find(rows, address.Account) != address) rows.Put(Tables.Addresses, Row.Of(address.Account.ToString(), address));
    }
}
