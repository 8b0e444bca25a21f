namespace Pbms.Core.Thai;

/// <summary>One part of a number.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its worth: 3 for สาม, 1000 for พัน.</param>
/// <param name="End">Where the text goes on after it.</param>
internal readonly record struct NumberToken(NumberTokenKind Kind, decimal Value, int End);
