using Pbms.Core.Organisation;

namespace Pbms.Core.Reporting;

/// <param name="Words">1–1,000 characters.</param>
public sealed record PlannerAnswer(PersonId By, DateTimeOffset At, string Words);
