using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>
/// Which messages wait for which account: all of those on disk, so that nobody need ask the engine whether there is another one. Only the writer changes it;
/// a message takes a few hundred bytes here, and only while it waits.
/// </summary>
internal sealed class WaitingMail
{
    private readonly Dictionary<string, string> accounts = [];
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> ids = new();

    public WaitingMail(RowReader rows)
    {
        foreach (var row in rows.Column(Tables.Outbox, Columns.Account)) Add(row);
    }

    /// <returns>Ids of rows, in no order; while a transaction is being taken over, one of them may have gone out or to another account, and one may still be missing.</returns>
    public ImmutableArray<string> For(ChatAccount account) => ids.TryGetValue(account.ToString(), out var waiting) ? waiting : [];

    /// <summary>For the writer alone.</summary>
    public bool Has(string id) => accounts.ContainsKey(id);

    /// <summary>Takes over what a transaction has written, once it is on disk and before anybody is told.</summary>
    /// <param name="written">A null row is one that was taken away.</param>
    public void Take(IReadOnlyDictionary<(string Table, string Id), Row?> written)
    {
        foreach (var ((table, id), row) in written)
        {
            if (table != Tables.Outbox) continue;
            Remove(id);
            if (row is not null) Add(row);
        }
    }

    private void Add(Row row)
    {
        var account = row.Text(Columns.Account);
        accounts[row.Id] = account;
        ids.AddOrUpdate(account, [row.Id], (_, before) => before.Add(row.Id));
    }

    private void Remove(string id)
    {
        if (!accounts.Remove(id, out var account)) return;
        var left = ids[account].Remove(id);
        if (left.IsEmpty) ids.TryRemove(account, out _);
        else ids[account] = left;
    }
}
