namespace Pbms.Core.Reporting;

/// <summary>สาเหตุที่ไม่เป็นไปตามเป้าหมาย.</summary>
/// <param name="Class">Code of a <see cref="ReasonClass"/>.</param>
/// <param name="Words">The reporter's own words; up to 2,000 characters, may be empty only when the class says enough.</param>
/// <param name="PromisedOn">กำหนดแล้วเสร็จ named in the words or picked; null when none.</param>
public sealed record ShortfallReason(string Class, string Words, DateOnly? PromisedOn);
