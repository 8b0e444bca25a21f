namespace Pbms.Core.Reporting;

/// <summary>The number in front of an answer, with its word and signs: "ข้อ 1", "(2)", "3)".</summary>
/// <param name="Number">0 to 999.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where its answer starts.</param>
internal readonly record struct AnswerMark(int Number, int Start, int End);
