namespace Pbms.Core.Planning;

/// <param name="Value">In the line's unit of measure; zero or more.</param>
/// <param name="IsAssumed">Not in the source: demonstration data, shown with a star.</param>
public readonly record struct Target(decimal Value, bool IsAssumed = false);
