using Pbms.Core.Reporting;

namespace Pbms.AdminApi.Reporting;

public sealed record RevisionBody(
    decimal Value, string By, DateTimeOffset At, string Through, bool IsLate, string? ReasonClass, string? Reason, DateOnly? PromisedOn, string? Confirmed)
{
    public static RevisionBody Of(Revision revision) => new(
        revision.Value,
        revision.By.Value,
        revision.At,
        revision.Through,
        revision.IsLate,
        revision.Reason?.Class,
        revision.Reason?.Words,
        revision.Reason?.PromisedOn,
        revision.Confirmed);
}
