namespace Pbms.Core.Thai;

/// <summary>A word of a short answer.</summary>
/// <param name="Answer">What it says; <see cref="ShortAnswer.None"/> when it only accompanies another.</param>
/// <param name="IsManners">A particle: it agrees when said alone, and gives way to any other word.</param>
internal readonly record struct AnswerWord(ShortAnswer Answer, bool IsManners = false);
