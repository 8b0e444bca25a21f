using System.Collections.Immutable;

namespace Pbms.Core.Organisation;

/// <summary>A person and where they can be reached.</summary>
/// <param name="Accounts">Linked chat accounts that messages arrive at, by channel; none when there is none or all are unreachable.</param>
public sealed record Contact(Person Person, ImmutableArray<ChatAccount> Accounts)
{
    public bool IsReachable => !Accounts.IsEmpty;
}
