using Pbms.Core.Storage;

namespace Pbms.AdminApi.Planning;

/// <summary>A target changed while its year was under way.</summary>
/// <param name="Number">From 1, the oldest first.</param>
/// <param name="By">As in the audit trail.</param>
public sealed record TargetRevisionBody(
    int Number, DateTimeOffset At, string By, string OrgUnit, string Line, string Reason, TargetBody? Before, TargetBody? After)
{
    public static TargetRevisionBody Of(TargetRevision revision, int number) => new(
        number,
        revision.At,
        revision.By,
        revision.OrgUnit.Value,
        revision.Line.Value,
        revision.Reason,
        revision.Before is { } before ? TargetBody.Of(before) : null,
        revision.After is { } after ? TargetBody.Of(after) : null);
}
