using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Storage;

/// <summary>What reporters are told when an administrator changes something of theirs; written in the commit that changes it.</summary>
public interface IReporterNotices
{
    /// <summary>Messages saying that a value has been sent back; none when the reporter is reached nowhere.</summary>
    /// <param name="reporter">Who gave the value.</param>
    ImmutableArray<OutboxMessage> SentBack(PlanYear year, Submission submission, SendBack sendBack, Contact reporter);
}
