using System.Collections.Immutable;

namespace Pbms.Publishing.Report;

/// <summary>ปัจจัย: a class of reasons with the shortfalls it explains, in the order of the plan (§3.1).</summary>
/// <param name="ReasonClass">Null for shortfalls nobody has explained yet.</param>
public sealed record Factor(string? ReasonClass, string Name, ImmutableArray<Shortfall> Shortfalls);
