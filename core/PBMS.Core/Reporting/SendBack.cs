using Pbms.Core.Organisation;

namespace Pbms.Core.Reporting;

/// <summary>ตีกลับ: a supervisor or evaluator asks for a value to be looked at again (DOMAIN §5).</summary>
/// <param name="Revisions">How many revisions there were then: the value meant is the last of them.</param>
/// <param name="Comment">What is to be looked at; 1–500 characters.</param>
public sealed record SendBack(PersonId By, DateTimeOffset At, int Revisions, string Comment);
