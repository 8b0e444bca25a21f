namespace Pbms.Publishing.Comparing;

/// <summary>One figure that is not the same in two reports.</summary>
/// <param name="Part">Where it stands: "ตารางที่ 1".</param>
/// <param name="Code">Of the project, line, unit or province.</param>
/// <param name="Figure">Which of its figures: "ผลงาน".</param>
/// <param name="Before">As printed; null when the first report has none.</param>
/// <param name="After">As printed; null when the second has none.</param>
/// <param name="Change">After less before, where both are numbers.</param>
public sealed record Difference(string Part, string Code, string Name, string Figure, string? Before, string? After, decimal? Change);
