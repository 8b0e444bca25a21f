namespace Pbms.Core.Periods;

/// <summary>The days of the reporting calendar; all Asia/Bangkok.</summary>
/// <param name="OpensOn">Day of the month itself, 1–28.</param>
/// <param name="DueOn">Day of the next month, 1–28; moves to a working day.</param>
/// <param name="FreezesOn">Day of the next month on which the round's figures are taken, 1–28; not before the due day.</param>
public sealed record ReportingDays(int OpensOn = 25, int DueOn = 5, int FreezesOn = 9)
{
    /// <summary>What is wrong with these days, or null.</summary>
    public string? Fault() => this switch
    {
        { OpensOn: < 1 or > 28 } => "The opening day must be from 1 to 28.",
        { DueOn: < 1 or > 28 } => "The due day must be from 1 to 28.",
        { FreezesOn: < 1 or > 28 } => "The freeze day must be from 1 to 28.",
        _ when FreezesOn < DueOn => "The freeze day must not be before the due day.",
        _ => null,
    };
}
