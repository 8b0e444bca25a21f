using System.Collections.Immutable;

namespace Pbms.Core.Organisation;

/// <summary>Something that can be asked about by name.</summary>
/// <param name="Code">Of the unit or project; the name itself for a region.</param>
/// <param name="Name">As it is shown, among choices too.</param>
/// <param name="AlsoCalled">Short name, aliases and nicknames.</param>
public sealed record NameEntry(NameKind Kind, string Code, string Name, ImmutableArray<string> AlsoCalled);
