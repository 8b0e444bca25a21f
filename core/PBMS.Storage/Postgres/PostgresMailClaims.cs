using System.Security.Cryptography;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

/// <summary>Claims as rows of their own: an account has mail in many rows, and its order is all of theirs.</summary>
public sealed class PostgresMailClaims(PostgresDatabase database) : IMailClaims
{
    // A claim somebody is just writing is theirs, so nobody waits for it; and a claim held half is of no use.
    private const string Take =
        """
        with wanted as (select account from unnest($1::text[]) as account),
        others as (
            select from mail_claims join wanted using (account)
            where holder <> $2 and good_until >= clock_timestamp())
        insert into mail_claims as old (account, holder, good_until)
        select account, $2, clock_timestamp() + $3 from wanted where not exists (select from others) order by account
        on conflict (account) do update set holder = excluded.holder, good_until = excluded.good_until
        where old.holder = excluded.holder or old.good_until < clock_timestamp()
        """;

    private readonly Guid holder = new(RandomNumberGenerator.GetBytes(16));

    public async Task<bool> TakeAsync(IReadOnlyCollection<ChatAccount> accounts, CancellationToken cancellationToken)
    {
        var taken = await database.ExecuteAsync(Take, cancellationToken, Keys(accounts), holder, IMailClaims.GoodFor);
        if (taken == accounts.Count) return true;
        // Somebody was faster with some of them.
        if (taken > 0) await GiveBackAsync(accounts, cancellationToken);
        return false;
    }

    public Task GiveBackAsync(IReadOnlyCollection<ChatAccount> accounts, CancellationToken cancellationToken) =>
        database.ExecuteAsync("delete from mail_claims where account = any($1) and holder = $2", cancellationToken, Keys(accounts), holder);

    private static string[] Keys(IReadOnlyCollection<ChatAccount> accounts) => [.. accounts.Select(account => account.ToString())];
}
