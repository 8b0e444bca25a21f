using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

/// <summary>What only an administrator writes, through the admin API.</summary>
public abstract partial record Change
{
    /// <summary>A target of a year that has begun gets another value; the old one is kept with the reason.</summary>
    public sealed record TargetRevised(TargetRevision Revision) : Change;

    /// <summary>No value of the month is taken any more; conflicts when it is closed already.</summary>
    public sealed record MonthClosed(MonthGate Gate) : Change;

    /// <summary>A closed month takes values again; conflicts when it is open.</summary>
    public sealed record MonthReopened(MonthGate Gate) : Change;

    /// <summary>Conflicts when there is a person with the id.</summary>
    public sealed record PersonAdded(Person Person) : Change;

    /// <summary>Conflicts when the person is not as <paramref name="Before"/> any more.</summary>
    public sealed record PersonChanged(Person Before, Person After) : Change;

    /// <summary>Everything that tells who somebody is goes: name, duties, accounts with their conversations, link codes, messages waiting and
    /// words of questions. Results stay, given by <paramref name="NameInstead"/> (DOMAIN §7). Conflicts when there is no such person.</summary>
    public sealed record PersonErased(PersonId Person, string NameInstead) : Change;

    /// <summary>A code is taken back; conflicts when there is no such code or it has been used.</summary>
    public sealed record LinkCodeWithdrawn(string Code) : Change;

    /// <summary>Conflicts when there is a key with the id.</summary>
    public sealed record ApiKeyIssued(ApiKey Key) : Change;

    /// <summary>The key opens nothing any more; conflicts when there is none or it is revoked already.</summary>
    public sealed record ApiKeyRevoked(string Id, DateTimeOffset At) : Change;

    /// <summary>A request that may be sent again is carried out by this commit; conflicts when one with the key has been. Its answer is kept as
    /// <see cref="KeptAnswer.Unknown"/> until <see cref="AnswerKept"/> comes.</summary>
    /// <param name="Key">Caller and key.</param>
    /// <param name="Request">Fingerprint of the request.</param>
    public sealed record AnswerBegun(string Key, string Request, DateTimeOffset At) : Change;

    /// <summary>The answer to a request that may be sent again; an answer kept already under the same key stays.</summary>
    public sealed record AnswerKept(KeptAnswer Answer) : Change;
}
