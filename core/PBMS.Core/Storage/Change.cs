using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Storage;

/// <summary>One thing to be written. All changes of a <see cref="Commit"/> are written, or none.</summary>
public abstract record Change
{
    private Change()
    {
    }

    /// <summary>A value for an obligation, on top of <paramref name="ExpectedRevisions"/> earlier ones; conflicts when there are more by now.</summary>
    public sealed record Submitted(ObligationKey Key, int ExpectedRevisions, Revision Revision) : Change;

    /// <summary>A chat account becomes a person's own by a link code, and their only one on that channel; conflicts when there is no such code
    /// for the person or another account has used it.</summary>
    /// <param name="ConsentedAt">When the person agreed to the privacy notice (PDPA, DOMAIN §7).</param>
    public sealed record AccountLinked(ChatAccount Account, PersonId Person, string Code, DateTimeOffset ConsentedAt) : Change;

    /// <summary>The person says goodbye or has blocked the bot: nothing can be sent there.</summary>
    public sealed record AccountUnreachable(ChatAccount Account) : Change;

    /// <summary>Conflicts when the code has been handed out before.</summary>
    public sealed record LinkCodeIssued(LinkCode Code) : Change;

    public sealed record PersonSaved(Person Person) : Change;

    /// <summary>The whole configuration of a year, replacing what there was.</summary>
    public sealed record YearReplaced(PlanYear Year) : Change;
}
