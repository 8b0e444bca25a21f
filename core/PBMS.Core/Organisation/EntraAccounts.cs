namespace Pbms.Core.Organisation;

/// <summary>An account in the ministry's directory is one person's: whoever it vouches for is never a guess (DOMAIN §7).</summary>
public static class EntraAccounts
{
    /// <summary>Those whose account is somebody else's already.</summary>
    /// <param name="given">People as they are to be.</param>
    /// <param name="everybody">People as they are; who is among the given ones is taken as given.</param>
    public static IEnumerable<Person> Taken(IReadOnlyCollection<Person> given, IEnumerable<Person> everybody)
    {
        var changing = given.Select(person => person.Id).ToHashSet();
        var others = everybody.Where(person => !changing.Contains(person.Id)).Select(person => person.EntraObjectId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return given.Where(person => person.EntraObjectId is { } account && others.Contains(account));
    }
}
