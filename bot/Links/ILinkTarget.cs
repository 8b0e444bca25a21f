using Pbms.Core.Organisation;

namespace Pbms.Bot.Links;

/// <summary>A kind of thing that private links open.</summary>
public interface ILinkTarget
{
    /// <summary>First part of what a link names: "evidence".</summary>
    string Kind { get; }

    /// <param name="name">The rest of it.</param>
    /// <param name="person">Whose link it is, with the duties of today.</param>
    /// <returns>What the browser gets; null when it is no longer there, or no longer theirs to see.</returns>
    Task<IResult?> OpenAsync(string name, Person person, CancellationToken cancellationToken);
}
