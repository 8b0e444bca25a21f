namespace Pbms.Core.Organisation;

/// <param name="Fit">How well the words fit the name; lower is better.</param>
public sealed record NameMatch(NameEntry Entry, NameFit Fit);
